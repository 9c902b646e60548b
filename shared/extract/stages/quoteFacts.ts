import { cueNouns } from '../lexicon/nouns'
import type { Paragraph } from './candidates'
import type { Word } from './word'

/** What the features know of a marked span by itself and of the words beside it. */
export interface QuoteFacts {
  /** The last sign inside the marks, `word` when it is a letter. */
  readonly end: string
  /** Tag of the word before and after, or the word itself where it is a function word. */
  readonly before: string
  readonly after: string
  /** The words before (nearest, and the one before that) and after; tags for names and numbers. */
  readonly wordBefore: string
  readonly wordBefore2: string
  readonly wordAfter: string
  /** Number of words, in steps. */
  readonly length: string
  readonly short: string
  /** Whether the first word has a capital. */
  readonly capital: string
  /** How the words are written: `title` (all capitalised), `sentence`, `lower`. */
  readonly letters: string
  readonly firstWord: string
  /** Whether somebody speaks of "I", "we" or "you" inside, or of anybody else; `none` for no pronoun. */
  readonly person: string
  /** Whether it opens its paragraph, is all of it, lacks its closing mark. */
  readonly opening: string
  readonly single: string
}

const INSIDE = 160

/** The facts about a marked span. */
export function toQuoteFacts(paragraph: Paragraph, quote: number): QuoteFacts {
  const { skeleton, quoteAt } = paragraph
  const { words, marked, text } = skeleton
  const span = marked[quote]
  const at = quoteAt[quote] ?? 0
  const inside = span ? text.slice(span.start, Math.min(span.end, span.start + INSIDE)) : ''
  const length = toLength(inside)
  return {
    end: toEnd(span ? text.charAt(span.end - 1) : ''),
    before: toNeighbour(words[at - 1]),
    after: toNeighbour(words[at + 1]),
    wordBefore: toShape(words[at - 1]),
    wordBefore2: toShape(words[at - 2]),
    wordAfter: toShape(words[at + 1]),
    length,
    short: length < '4' ? 'short' : 'long',
    capital: /^[^\p{L}]*\p{Lu}/u.test(inside.slice(0, 12)) ? 'capital' : 'lower',
    letters: toLetters(inside),
    firstWord: toFirst(inside),
    person: toPerson(inside),
    opening: toOpening(paragraph, at, span?.closed === true),
    single: span?.single === true ? 'single' : 'double',
  }
}

function toOpening({ skeleton: { words }, quoteAt }: Paragraph, at: number, closed: boolean): string {
  const alone = words.length === quoteAt.length ? 'alone' : ''
  return `${at === 0 ? 'first' : 'later'} ${alone} ${closed ? '' : 'open'}`
}

function toEnd(last: string): string {
  return last !== '' && ',.?!…:;—-'.includes(last) ? last : 'word'
}

function toLength(text: string): string {
  let spaces = 0
  for (let at = text.indexOf(' '); at !== -1 && spaces < 12; at = text.indexOf(' ', at + 1)) spaces++
  return spaces < 4 ? String(spaces + 1) : spaces < 8 ? '5' : spaces < 12 ? '7' : '9'
}

function toNeighbour(word: Word | undefined): string {
  if (!word) return 'none'
  if (word.tag === 'sub' || word.tag === 'prep' || word.tag === 'conj') return word.lower
  return word.tag === 'verb' ? `verb-${word.verb?.form ?? ''}` : word.tag
}

function toShape(word: Word | undefined): string {
  if (!word) return 'none'
  if (word.tag === 'noun' && cueNouns.has(word.lower)) return `saying ${word.lower}`
  return word.tag === 'name' || word.tag === 'num' || word.tag === 'quote' ? word.tag : word.lower
}

function toLetters(inside: string): string {
  const words = inside.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length
  const first = /^\p{Lu}/u.test(words[0] ?? '')
  if (words.length > 1 && long.length > 0 && capitals === long.length && first) return 'title'
  if (words.length === 1 && first) return 'name'
  return first ? 'sentence' : 'lower'
}

function toFirst(inside: string): string {
  const word = /^\P{L}*(\p{L}[\p{L}'’]*)/u.exec(inside)?.[1] ?? ''
  return word.length <= 5 ? word.toLowerCase() : 'long'
}

function toPerson(inside: string): string {
  if (/\b(?:I|I['’]\w+|we|We|my|My|our|Our|me|us|you|You|your)\b/.test(inside)) return 'speaker'
  if (/\b(?:is|are|was|were|will|has|have|do|does|did|can|should|would)\b/i.test(inside)) return 'clause'
  return /\b(?:he|she|they|it|his|her|their|this|that)\b/i.test(inside) ? 'other' : 'none'
}
