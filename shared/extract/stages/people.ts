import { femaleNames, maleNames } from '../lexicon/firstNames'
import { bodyNameWords, femaleNouns, maleNouns, roleNouns, titles } from '../lexicon/nouns'
import type { Paragraph } from './candidates'
import { phraseStartingAt } from './mention'
import type { Phrase } from './phrases'
import type { Skeleton } from './skeleton'
import type { Word } from './word'

export type Gender = 'm' | 'f' | ''

/** Somebody, or some body, that the article names. */
export interface Named {
  /** The fullest form. */
  name: string
  /** Its words in lower case. */
  words: readonly string[]
  readonly body: boolean
  gender: Gender
  role: string | null
  /** The words before the name or in apposition to it, in lower case: what descriptions may point to. */
  readonly described: Set<string>
}

/** One appearance of a name, in text order. */
export interface Appearance {
  readonly start: number
  readonly paragraph: number
  /** Index of the first word of the name's phrase. */
  readonly at: number
  readonly named: Named
}

/** Everybody whom an article names, and where. */
export interface Cast {
  readonly named: readonly Named[]
  readonly appearances: readonly Appearance[]
  readonly byLast: ReadonlyMap<string, readonly Named[]>
}

/** Finds the names of an article, short forms joined to the fullest one with the same last word. */
export function findCast(paragraphs: readonly Paragraph[]): Cast {
  const named: Named[] = []
  const byLast = new Map<string, Named[]>()
  const loose: { paragraph: number; phrase: Phrase }[] = []
  const appearances: Appearance[] = []
  paragraphs.forEach(({ skeleton }, paragraph) => {
    for (const phrase of skeleton.phrases.list) {
      if (phrase.nameFrom !== -1) loose.push({ paragraph, phrase })
    }
  })
  for (const full of [true, false]) {
    for (const { paragraph, phrase } of loose) {
      const skeleton = paragraphs[paragraph]?.skeleton
      if (!skeleton || isFull(skeleton, phrase) !== full) continue
      const entry = addName(skeleton, phrase, named, byLast)
      appearances.push({
        start: skeleton.words[phrase.from]?.start ?? 0,
        paragraph,
        at: phrase.from,
        named: entry,
      })
    }
  }
  appearances.sort((a, b) => a.start - b.start)
  return { named, appearances, byLast }
}

function isFull(skeleton: Skeleton, phrase: Phrase): boolean {
  return toNameWords(skeleton.words, phrase).length > 1
}

/** The words of a name in lower case, without generational endings. */
export function toNameWords(words: readonly Word[], phrase: Phrase): string[] {
  const names: string[] = []
  for (let at = phrase.nameFrom; at <= phrase.head; at++) names.push(words[at]?.lower ?? '')
  while (names.length > 1 && /^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(names.at(-1) ?? '')) names.pop()
  return names
}

function addName(skeleton: Skeleton, phrase: Phrase, named: Named[], byLast: Map<string, Named[]>): Named {
  const { words, text } = skeleton
  const names = toNameWords(words, phrase)
  const last = names.at(-1) ?? ''
  const same = byLast.get(last) ?? []
  const title = titles.get(words[phrase.nameFrom - 1]?.lower ?? '')
  const gender = toGender(skeleton, phrase, names)
  let entry = same.findLast((other) => fits(other.words, names) && agrees(other.gender, gender))
  if (!entry) {
    const name = text.slice(words[phrase.nameFrom]?.start ?? 0, words[phrase.head]?.end ?? 0)
    entry = {
      name,
      words: names,
      body: title === undefined && isBody(words, phrase, names),
      gender,
      role: null,
      described: new Set(),
    }
    named.push(entry)
    byLast.set(last, [...same, entry])
  } else if (names.length > entry.words.length) {
    entry.name = text.slice(words[phrase.nameFrom]?.start ?? 0, words[phrase.head]?.end ?? 0)
    entry.words = names
  }
  if (entry.gender === '') entry.gender = gender
  const role = toRole(skeleton, phrase)
  if (role !== null) {
    if (entry.role === null || role.length > entry.role.length) entry.role = role
    for (const word of role.toLowerCase().split(/[^\p{L}'-]+/u)) entry.described.add(word)
  }
  return entry
}

/** Whether two name forms can be of one bearer: the shorter one's words are all in the longer one. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  if (small.length === 1) return true
  return small[0] === large[0] || small.every((word) => large.includes(word))
}

function agrees(a: Gender, b: Gender): boolean {
  return a === '' || b === '' || a === b
}

function isBody(words: readonly Word[], phrase: Phrase, names: readonly string[]): boolean {
  if (names.some((name) => bodyNameWords.has(name))) return true
  const first = names[0] ?? ''
  if (maleNames.has(first) || femaleNames.has(first)) return false
  const head = words[phrase.head]
  if (names.length === 1 && head && head.end - head.start > 1 && /^[^a-z]+$/.test(head.lower) === false) {
    if (words[phrase.from]?.lower === 'the' && phrase.nameFrom === phrase.from + 1) return true
  }
  return false
}

function toGender(skeleton: Skeleton, phrase: Phrase, names: readonly string[]): Gender {
  const { words } = skeleton
  for (let at = phrase.from; at < phrase.nameFrom; at++) {
    const lower = words[at]?.lower ?? ''
    const told = titles.get(lower)
    if (told) return told
    if (maleNouns.has(lower)) return 'm'
    if (femaleNouns.has(lower)) return 'f'
  }
  const first = names.length > 1 ? (names[0] ?? '') : ''
  if (maleNames.has(first) !== femaleNames.has(first)) return maleNames.has(first) ? 'm' : 'f'
  return ''
}

/** What the article calls the bearer: the words before the name, or the description in apposition after it. */
function toRole(skeleton: Skeleton, phrase: Phrase): string | null {
  const { words, phrases, text } = skeleton
  const from =
    words[phrase.from]?.tag === 'det' || words[phrase.from]?.tag === 'poss' ? phrase.from + 1 : phrase.from
  if (phrase.nameFrom > from && phrase.genitive < from) {
    const role = text.slice(words[from]?.start ?? 0, words[phrase.nameFrom - 1]?.end ?? 0)
    if (!/^(?:mr|mrs|ms|miss)\.?$/i.test(role)) return role
  }
  if (words[phrase.to]?.tag !== 'comma') return null
  const apposed = phraseStartingAt(phrases, phrase.to + 1)
  if (!apposed || apposed.kind === 'pronoun') return null
  if (!isRole(words, apposed)) return null
  return toDescription(skeleton, apposed)
}

function isRole(words: readonly Word[], phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.to; at++) if (roleNouns.has(words[at]?.lower ?? '')) return true
  return false
}

/** A description with its prepositional phrases, without its article. */
export function toDescription(skeleton: Skeleton, phrase: Phrase): string {
  const { words, phrases, text } = skeleton
  let end = phrase.to
  for (let steps = 0; steps < 4; steps++) {
    const next = words[end]?.tag === 'prep' ? phraseStartingAt(phrases, end + 1) : null
    if (!next || next.kind === 'pronoun') break
    end = next.to
  }
  const from = words[phrase.from]?.tag === 'det' ? phrase.from + 1 : phrase.from
  return text.slice(words[from]?.start ?? 0, words[Math.max(from, end - 1)]?.end ?? 0)
}
