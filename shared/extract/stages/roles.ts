import { roleNouns } from '../lexicon/nouns'
import { phraseEndingAt, phraseStartingAt } from './mention'
import type { Phrase } from './phrases'
import type { Skeleton } from './skeleton'
import type { Word } from './word'

/** How many words a role may reach to the left of the phrase that ends it. */
const LEFT = 6

/** What the article calls the bearer of a name: the words before it, or the description in apposition or after "is"; `null` for nothing. */
export function toRole(
  skeleton: Skeleton,
  phrase: Phrase,
  nameFrom: number,
  personal: boolean,
): string | null {
  return toRoleBefore(skeleton, phrase, nameFrom) ?? toApposed(skeleton, phrase, personal)
}

/** The words before a name: "Mayor", "the company's chief executive,". */
function toRoleBefore(skeleton: Skeleton, phrase: Phrase, nameFrom: number): string | null {
  const { words, phrases, text } = skeleton
  const from = skipArticle(words, phrase.from)
  if (nameFrom > from && phrase.genitive < from) {
    const role = text.slice(words[from]?.start ?? 0, words[nameFrom - 1]?.end ?? 0)
    if (!/^(?:mr|mrs|ms|miss)\.?$/i.test(role)) return role
  }
  const before = words[phrase.from - 1]?.tag === 'comma' ? phraseEndingAt(phrases, phrase.from - 1) : null
  if (before?.kind !== 'nominal' || !isRole(words, before)) return null
  const start = growLeft(words, before)
  return text.slice(words[start]?.start ?? 0, words[before.head]?.end ?? 0)
}

/** Index of the first word of a role whose last words are a phrase: "chief operating" before "officer". */
function growLeft(words: readonly Word[], { from, genitive }: Phrase): number {
  if (genitive !== -1 || words[from]?.tag === 'det') return skipArticle(words, from)
  let start = from
  for (let at = from - 1; at >= Math.max(0, from - LEFT); at--) {
    const word = words[at]
    if (word?.tag === 'gen' || word?.tag === 'det' || word?.tag === 'poss') return at + 1
    const modifies = word?.tag === 'adj' || word?.tag === 'noun' || word?.verb?.form === 'ing'
    if (!modifies) break
    start = at
  }
  return skipArticle(words, start)
}

function skipArticle(words: readonly Word[], from: number): number {
  return words[from]?.tag === 'det' || words[from]?.tag === 'poss' ? from + 1 : from
}

/** The description after a name: ", 71, a retired mail carrier", "is the mayor of". */
function toApposed(skeleton: Skeleton, phrase: Phrase, personal: boolean): string | null {
  const { words, phrases } = skeleton
  let at = phrase.to
  if (/^(?:is|was)$/.test(words[at]?.lower ?? '')) {
    const told = phraseStartingAt(phrases, at + 1)
    return told && words[told.from]?.tag === 'det' && roleNouns.has(words[told.head]?.lower ?? '')
      ? toDescription(skeleton, told)
      : null
  }
  if (words[at]?.tag !== 'comma') return null
  at++
  if (words[at]?.tag === 'num' && words[at + 1]?.tag === 'comma') at += 2
  const apposed = phraseStartingAt(phrases, at)
  if (!apposed || apposed.kind === 'pronoun') return null
  const described = personal && apposed.kind === 'nominal' && isNewDescription(words, apposed)
  return described || isRole(words, apposed) ? toDescription(skeleton, apposed) : null
}

/** "a paper chemist at": an apposition with "a", closed by what may follow one. */
function isNewDescription(words: readonly Word[], { from, to, genitive }: Phrase): boolean {
  if (!/^an?$/.test(words[from]?.lower ?? '') || genitive !== -1) return false
  const after = words[to]?.tag ?? 'stop'
  return /^(?:comma|stop|prep|sub)$/.test(after)
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
  if (words[end]?.tag === 'num' && words[end - 1]?.tag === 'name') end++
  const from = words[phrase.from]?.tag === 'det' ? phrase.from + 1 : phrase.from
  return text.slice(words[from]?.start ?? 0, words[Math.max(from, end - 1)]?.end ?? 0)
}
