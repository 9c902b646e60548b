import { femaleNames, maleNames } from '../lexicon/firstNames'
import { bodyEndings, honorifics, kindNames } from '../lexicon/nameWords'
import { bodyNameWords, roleNouns } from '../lexicon/nouns'
import { phraseStartingAt } from './mention'
import type { Phrase } from './phrases'
import type { Skeleton } from './skeleton'
import type { Word } from './word'

/** A nickname in marks is this long at most. */
const NICKNAME = 24

/** Index of the first word of a phrase's name, its titles left out: "Councillor", "General Counsel", "Caucus Chair". */
export function toNameStart(words: readonly Word[], { nameFrom, head }: Phrase): number {
  if (bodyNameWords.has(words[head]?.lower ?? '')) return nameFrom
  for (let at = head - 1; at >= nameFrom; at--) {
    const lower = words[at]?.lower ?? ''
    if (isGivenName(lower)) continue
    if (honorifics.has(lower) || (roleNouns.has(lower) && isGivenName(words[at + 1]?.lower ?? '')))
      return at + 1
  }
  return nameFrom
}

function isGivenName(lower: string): boolean {
  return maleNames.has(lower) || femaleNames.has(lower)
}

/** The words of a name in lower case, without generational endings. */
export function toNameWords(words: readonly Word[], phrase: Phrase): string[] {
  const names: string[] = []
  for (let at = toNameStart(words, phrase); at <= phrase.head; at++) {
    const word = words[at]
    if (word?.quote === -1) names.push(word.lower)
  }
  while (names.length > 1 && /^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(names.at(-1) ?? '')) names.pop()
  return names
}

/** A name as the text writes it: a body's with what "of" adds to it. */
export function toWrittenName(skeleton: Skeleton, phrase: Phrase, body: boolean): string {
  const { words, phrases, text } = skeleton
  const from = toNameStart(words, phrase)
  const end = body ? findBodyEnd(words, phrases, phrase) : phrase.head + 1
  return text.slice(words[from]?.start ?? 0, words[end - 1]?.end ?? 0)
}

/** Where a body's name ends: "Ministry of Fisheries", "Union for Reform Judaism". */
function findBodyEnd(words: readonly Word[], phrases: Skeleton['phrases'], phrase: Phrase): number {
  const joint = words[phrase.to]?.lower ?? ''
  if (phrase.genitive > phrase.from || !/^(?:of|for|on)$/.test(joint)) return phrase.to
  const next = phraseStartingAt(phrases, phrase.to + 1)
  const named = next?.kind === 'name' && next.nameFrom === next.from && next.genitive === -1
  if (!named || (joint === 'on' && words[next.from]?.tag === 'time')) return phrase.to
  return next.to
}

/** Whether a single capitalised word names nobody: a party, a people. */
export function isKindName(names: readonly string[]): boolean {
  return names.length === 1 && kindNames.has(names[0] ?? '')
}

/** Whether a name is a body's: by its words, by "&", by being an acronym, by "the" before one word, by ", which" after it. */
export function isBody(skeleton: Skeleton, phrase: Phrase, names: readonly string[]): boolean {
  const { words } = skeleton
  if (names.some((name) => bodyNameWords.has(name) || name === '&')) return true
  const first = names[0] ?? ''
  if (maleNames.has(first) || femaleNames.has(first)) return false
  if (bodyEndings.has(names.at(-1) ?? '')) return true
  if (words[phrase.to]?.tag === 'comma' && words[phrase.to + 1]?.lower === 'which') return true
  const head = words[phrase.head]
  if (names.length !== 1 || !head) return false
  if (/^[A-Z]{3,}$/.test(skeleton.text.slice(head.start, head.end))) return true
  return words[phrase.from]?.lower === 'the' && phrase.nameFrom === phrase.from + 1
}

/** The phrase of a name that a nickname in marks divides ("Tom “Skip” Abara"), taken as one; `null` for any other. */
export function joinNickname({ words, phrases, marked }: Skeleton, phrase: Phrase): Phrase | null {
  const quote = words[phrase.to]
  if (phrase.kind !== 'name' || quote === undefined || quote.quote === -1) return null
  const span = marked[quote.quote]
  const next = phraseStartingAt(phrases, phrase.to + 1)
  if (!span || span.end - span.start > NICKNAME || next?.nameFrom !== phrase.to + 1) return null
  const first = words[phrase.head]?.lower ?? ''
  if (!maleNames.has(first) && !femaleNames.has(first) && phrase.head - phrase.nameFrom > 1) return null
  return { ...phrase, to: next.to, head: next.head }
}
