import { roleNouns, titles } from '../lexicon/nouns'
import type { Phrase, Phrases } from './phrases'
import type { Word, WordRange } from './word'

/** A phrase that may name a speaker, with what belongs to it: its prepositions, appositions and coordinated phrases. */
export interface Mention extends WordRange {
  /** The phrase that names the speaker: the apposed name where the first phrase is a description. */
  readonly phrase: Phrase
  /** The phrase that apposes it, or that it apposes. */
  readonly apposed: Phrase | null
  /** Whether several phrases are joined by "and". */
  readonly plural: boolean
}

/** How many words an apposition or a relative clause may take. */
const APPOSITION_REACH = 45
/** Prepositions that also open clauses. */
const CLAUSAL = /^(?:after|before|since|until|till|as|than|like)$/
/** Verbs before a marked title inside an apposition. */
const TITLING = /^(?:titled|entitled|called|dubbed|named|nicknamed|labeled|headlined)$/
const ATTACHING = /^(?:of|for|in|at|with|from|on|to|behind|against|under|near|by|about|over)$/

/** The phrase that ends right before word `end`; `null` when none does. */
export function phraseEndingAt(phrases: Phrases, end: number): Phrase | null {
  const index = phrases.of[end - 1] ?? -1
  const phrase = index === -1 ? undefined : phrases.list[index]
  return phrase?.to === end ? phrase : null
}

/** The phrase that begins at word `from`; `null` when none does. */
export function phraseStartingAt(phrases: Phrases, from: number): Phrase | null {
  const index = phrases.of[from] ?? -1
  const phrase = index === -1 ? undefined : phrases.list[index]
  return phrase?.from === from ? phrase : null
}

/** The mention that ends right before word `end`, looking left no further than `from`. */
export function findMentionBefore(
  words: readonly Word[],
  phrases: Phrases,
  from: number,
  end: number,
): Mention | null {
  const bare = skipAside(words, from, end)
  if (bare !== end) {
    const close = words[bare - 1]?.tag === 'adv' ? bare - 1 : bare
    const mention = findMentionBefore(words, phrases, from, close)
    if (mention) return mention
  }
  const last = words[end - 1]
  if (end <= from || !last) return null
  if (last.tag === 'comma' || last.tag === 'dash' || last.tag === 'close') {
    return findApposed(words, phrases, from, end - 1)
  }
  const phrase = phraseEndingAt(phrases, end)
  return phrase && phrase.from >= from ? growLeft(words, phrases, from, phrase) : null
}

/** The end without a time phrase ("on Friday") or a bracket ("(D-Mo.)") and its comma, where one stands right before it. */
export function skipAside(words: readonly Word[], from: number, end: number): number {
  let at = end
  if (words[at - 1]?.tag === 'comma' && words[at - 2]?.tag === 'close') at--
  if (words[at - 1]?.tag === 'close') {
    for (let open = at - 2; open >= Math.max(from, at - 8); open--)
      if (words[open]?.tag === 'open') return open
    return end
  }
  const time = at
  if (isYear(words[at - 1]) && words[at - 2]?.tag === 'prep' && at - 2 > from) at--
  while (at - 1 > from && (words[at - 1]?.tag === 'time' || (at < time && isTimeModifier(words[at - 1]))))
    at--
  return at === time ? end : at
}

function isYear(word: Word | undefined): boolean {
  return word?.tag === 'num' && /^(?:19|20)\d\d$/.test(word.lower)
}

function isTimeModifier(word: Word | undefined): boolean {
  return word?.tag === 'prep' || word?.tag === 'det' || word?.tag === 'num' || word?.lower === 'last'
}

/** The phrase with the prepositional phrases and coordinated phrases that lead up to it, its head being the leftmost. */
function growLeft(words: readonly Word[], phrases: Phrases, from: number, last: Phrase): Mention | null {
  let phrase = last
  let plural = false
  for (let steps = 0; steps < 6; steps++) {
    const joint = words[phrase.from - 1]
    const before = phrase.from - 1 > from ? phraseEndingAt(phrases, phrase.from - 1) : null
    if (!joint || !before || before.from < from || before.kind === 'pronoun') break
    if (joint.tag === 'prep' && ATTACHING.test(joint.lower)) {
      if (isTitled(words, phrase, before, joint.lower))
        return { from: before.from, to: last.to, phrase, apposed: null, plural }
      phrase = before
    } else if (joint.lower === 'and' && opensClause(words, from, before.from)) {
      phrase = before
      plural = true
    } else break
  }
  if (phrase.from > from && isGoverned(words, phrase.from)) {
    const bare = findBareName(words, phrase)
    return bare && { ...bare, to: last.to, plural }
  }
  return { from: phrase.from, to: last.to, phrase, apposed: null, plural }
}

/** Whether a preposition stands before word `at` that does not open a clause ("after Hale said"). */
function isGoverned(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before?.tag === 'prep' && !CLAUSAL.test(before.lower)
}

/** "At the party convention Sen. Ida Lund said": the name alone, when a common noun of the preposition's runs into it. */
function findBareName(words: readonly Word[], phrase: Phrase): Mention | null {
  if (phrase.kind !== 'name') return null
  let start = phrase.head
  while (start > phrase.from && words[start - 1]?.tag === 'name') start--
  const before = words[start - 1]
  if (start === phrase.from || !before || roleNouns.has(before.lower)) return null
  if (before.tag !== 'noun' && before.tag !== 'adj' && before.tag !== 'time') return null
  return {
    from: start,
    to: phrase.to,
    phrase: { ...phrase, from: start, genitive: -1 },
    apposed: null,
    plural: false,
  }
}

/**
 * The phrase that ends right before word `end`, governed by a preposition or not: "in the mouth of Ida Lund, who", "with Hale saying".
 */
export function findGovernedBefore(phrases: Phrases, end: number): Mention | null {
  const phrase = phraseEndingAt(phrases, end)
  return phrase && { from: phrase.from, to: end, phrase, apposed: null, plural: false }
}

/**
 * "Center for Coastal Progress President Ida Lund", "secretary of state Ida Lund": the name is the head, what stands before it is a
 * body and a title, or the rest of a title.
 */
function isTitled(words: readonly Word[], phrase: Phrase, before: Phrase, joint: string): boolean {
  const last = words[phrase.nameFrom - 1]
  if (phrase.nameFrom <= phrase.from || !last) return false
  if (before.kind === 'name') return titles.has(last.lower)
  return (
    joint === 'of' &&
    last.tag === 'noun' &&
    phrase.genitive === -1 &&
    roleNouns.has(words[before.head]?.lower ?? '')
  )
}

function opensClause(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1]
  return (
    at <= from ||
    before?.tag === 'quote' ||
    before?.tag === 'comma' ||
    before?.tag === 'sub' ||
    before?.tag === 'dash'
  )
}

/** The mention before an apposition, a relative clause or an aside that ends at the sign at `close`. */
function findApposed(words: readonly Word[], phrases: Phrases, from: number, close: number): Mention | null {
  let best: Mention | null = null
  let right = close
  for (let steps = 0; steps < 5; steps++) {
    const open = findOpening(words, from, right)
    if (open === -1 || !isAside(words, open + 1, right)) break
    const phrase = phraseEndingAt(phrases, skipAside(words, from, open))
    const grown = phrase && phrase.from >= from ? growLeft(words, phrases, from, phrase) : null
    if (!grown) {
      if (words[open - 1]?.tag === 'adv') break
      right = open
      continue
    }
    const apposed = phraseStartingAt(phrases, open + 1)
    best = join(grown, apposed, close)
    right = grown.from - 1
    if (words[right]?.tag !== 'comma') break
  }
  return best
}

function join(first: Mention, apposed: Phrase | null, to: number): Mention {
  const named = first.phrase.kind !== 'name' && apposed?.kind === 'name'
  return named
    ? { from: first.from, to, phrase: apposed, apposed: first.phrase, plural: first.plural }
    : { from: first.from, to, phrase: first.phrase, apposed, plural: first.plural }
}

/** The sign that opens what the sign at `close` ends: a comma for a comma, a dash for a dash, a bracket for a bracket. */
function findOpening(words: readonly Word[], from: number, close: number): number {
  const sign = words[close]?.tag
  for (let at = close - 1; at >= Math.max(from, close - APPOSITION_REACH); at--) {
    const tag = words[at]?.tag
    if (tag === 'stop' || tag === 'semicolon') return -1
    if (tag === 'quote' && words[at - 1]?.tag !== 'prep' && !TITLING.test(words[at - 1]?.lower ?? ''))
      return -1
    if (sign === 'close' ? tag === 'open' : tag === sign) return at
  }
  return -1
}

/** Whether the words between two signs are an aside: a relative clause, or no clause of their own. */
function isAside(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]
  if (!first || to <= from || first.tag === 'pron') return false
  if (first.tag === 'sub' || first.tag === 'prep' || first.tag === 'adv') return true
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word?.tag === 'sub') return true
    if (
      word?.tag === 'aux' ||
      (word?.tag === 'verb' && (word.verb?.form === 'past' || word.verb?.form === 'third') && at > from)
    )
      return false
  }
  return true
}

/** The mention that begins at word `from`, with its prepositional phrases and a closing apposition, up to `to`. */
export function findMentionFrom(
  words: readonly Word[],
  phrases: Phrases,
  from: number,
  to: number,
): Mention | null {
  const phrase = phraseStartingAt(phrases, from)
  if (!phrase || phrase.to > to) return null
  let end = phrase.to
  let plural = false
  if (phrase.kind !== 'pronoun') {
    end = growRight(words, phrases, end, to)
    const second = words[end]?.lower === 'and' ? phraseStartingAt(phrases, end + 1) : null
    if (second?.kind === phrase.kind && second.to <= to && !startsClause(words[second.to])) {
      plural = true
      end = growRight(words, phrases, second.to, to)
    }
  }
  const apposed = words[end]?.tag === 'comma' ? phraseStartingAt(phrases, end + 1) : null
  if (!apposed || phrase.kind === 'pronoun' || apposed.kind === 'pronoun')
    return { from, to: end, phrase, apposed: null, plural }
  const appositionEnd = growRight(words, phrases, apposed.to, to)
  if (startsClause(words[appositionEnd])) return { from, to: end, phrase, apposed: null, plural }
  return { ...join({ from, to: end, phrase, apposed: null, plural }, apposed, appositionEnd) }
}

function growRight(words: readonly Word[], phrases: Phrases, from: number, to: number): number {
  let end = from
  for (let steps = 0; steps < 4; steps++) {
    const joint = words[end]
    const next =
      joint?.tag === 'prep' && ATTACHING.test(joint.lower) ? phraseStartingAt(phrases, end + 1) : null
    if (!next || next.to > to || next.kind === 'pronoun') break
    if (
      steps > 0 ||
      joint?.lower === 'of' ||
      joint?.lower === 'for' ||
      joint?.lower === 'at' ||
      joint?.lower === 'with'
    )
      end = next.to
    else if (words[next.from]?.tag === 'time') break
    else end = next.to
  }
  return end
}

function startsClause(word: Word | undefined): boolean {
  return word?.tag === 'verb' || word?.tag === 'aux'
}
