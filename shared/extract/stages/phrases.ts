import { bodyNameWords, titles } from '../lexicon/nouns'
import type { Tag, Word, WordRange } from './word'

/** A noun phrase without what follows its head: "the former mayor", "White House spokesman Al Reed", "she". */
export interface Phrase extends WordRange {
  readonly kind: 'pronoun' | 'name' | 'nominal'
  /** Index of the last word, the head. */
  readonly head: number
  /** Index of the first word of the name that ends the phrase; -1 when it ends in a common noun. */
  readonly nameFrom: number
  /** Index of the last possessive ending inside ("Reed's lawyer"); -1 when there is none. */
  readonly genitive: number
}

/** The noun phrases of a skeleton, and for each word the index of its phrase (-1: none). */
export interface Phrases {
  readonly list: readonly Phrase[]
  readonly of: Int32Array
}

const OPENERS: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'adj', 'num', 'noun', 'name', 'time'])
const STANDING_ALONE =
  /^(?:some|many|both|all|several|most|few|others|another|one|this|these|those|two|three|four|five|six|seven|eight|nine|ten|half|dozens|hundreds|thousands|none|each)$/

/** Finds the noun phrases of a skeleton from left to right. */
export function findPhrases(words: readonly Word[]): Phrases {
  const list: Phrase[] = []
  const of = new Int32Array(words.length).fill(-1)
  let at = 0
  while (at < words.length) {
    const phrase = readPhrase(words, at)
    if (!phrase) {
      at++
      continue
    }
    of.fill(list.length, phrase.from, phrase.to)
    list.push(phrase)
    at = phrase.to
  }
  return { list, of }
}

function readPhrase(words: readonly Word[], from: number): Phrase | null {
  const first = words[from]
  if (!first) return null
  if (first.tag === 'pron')
    return { from, to: from + 1, kind: 'pronoun', head: from, nameFrom: -1, genitive: -1 }
  if (!OPENERS.has(first.tag)) return null
  let head = -1
  let genitive = -1
  let modifier = -1
  let at = from
  for (; at < words.length; at++) {
    const step = readStep(words, at, from, head)
    if (step === 'end') break
    if (step === 'modifier' && words[at]?.tag === 'adj') modifier = at
    if (step === 'genitive') genitive = at
    if (step === 'head') head = at
  }
  // "the assailant", "the accused": an ending took the head for an adjective.
  if (head <= genitive && modifier > genitive && first.tag !== 'adj') head = modifier
  // "The deal proposal said": the last word before the verb is the head.
  else if (modifier > head && modifier === at - 1 && isVerbal(words[at])) head = modifier
  if (head <= genitive) return standingAlone(words, from, at, genitive, head)
  const nameFrom = findNameStart(words, from, head)
  return { from, to: head + 1, kind: nameFrom === -1 ? 'nominal' : 'name', head, nameFrom, genitive }
}

/** What the word at `at` is in a phrase that began at `from` and whose last head so far is `head`. */
function readStep(
  words: readonly Word[],
  at: number,
  from: number,
  head: number,
): 'head' | 'genitive' | 'modifier' | 'end' {
  const word = words[at]
  switch (word?.tag) {
    case 'noun':
    case 'name':
      return 'head'
    case 'adj':
    case 'num':
      return head !== -1 && words[head]?.tag === 'name' && word.tag === 'num' ? 'end' : 'modifier'
    case 'det':
    case 'poss':
      return head === -1 ? 'modifier' : 'end'
    case 'time':
      return isTimeInside(words, at, from) ? 'head' : 'end'
    case 'gen':
      return head === at - 1 && opensNominal(words[at + 1]) ? 'genitive' : 'end'
    case 'adv':
      return head === -1 && (words[at + 1]?.tag === 'adj' || (at > from && words[at + 1]?.tag === 'noun'))
        ? 'modifier'
        : 'end'
    case 'conj':
      return word.lower === '&' && head !== -1 ? 'modifier' : 'end'
    default:
      return 'end'
  }
}

function isTimeInside(words: readonly Word[], at: number, from: number): boolean {
  const next = words[at + 1]
  if (next?.tag === 'gen') return true
  const first = words[from]
  if (at === from || (first?.tag !== 'det' && first?.tag !== 'poss')) return false
  return words[at]?.capital === false || next?.tag === 'num' || opensNominal(next)
}

function opensNominal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === 'noun' ||
      word.tag === 'name' ||
      word.tag === 'adj' ||
      word.tag === 'num' ||
      word.tag === 'time')
  )
}

function isVerbal(word: Word | undefined): boolean {
  return word?.tag === 'verb' || word?.tag === 'aux'
}

/** A phrase without a noun: "many", "the two", "31%", "15 of"; also a bare possessor before a quote. */
function standingAlone(
  words: readonly Word[],
  from: number,
  to: number,
  genitive: number,
  head: number,
): Phrase | null {
  const bare = (end: number): Phrase => ({
    from,
    to: end,
    kind: 'nominal',
    head: end - 1,
    nameFrom: -1,
    genitive: -1,
  })
  if (genitive !== -1 && head !== -1) return bare(genitive)
  const last = to > from ? words[to - 1] : undefined
  if (!last) return null
  const share = last.tag === 'num' && (last.lower.endsWith('%') || isAmountAlone(words, from, to))
  return share || (last.tag === 'det' && STANDING_ALONE.test(last.lower)) ? bare(to) : null
}

/** A bare number as a phrase: "six in 10 say", "a crowd of 2,600". */
function isAmountAlone(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to]
  return words[from - 1]?.tag === 'prep' || isVerbal(next) || next?.lower === 'of' || next?.lower === 'in'
}

/** The first word of the run of names that ends at `head`, titles left out; -1 when the head is no name. */
function findNameStart(words: readonly Word[], from: number, head: number): number {
  let start = head
  while (start >= from && words[start]?.tag === 'name') start--
  start++
  if (start > head) return -1
  for (let at = head - 1; at >= start; at--) {
    const title = titles.has(words[at]?.lower ?? '') && !bodyNameWords.has(words[at + 1]?.lower ?? '')
    if (title) return at + 1
  }
  return start
}
