import { cueNouns } from '../lexicon/nouns'
import type { Paragraph } from './candidates'
import { toInsideFacts, type InsideFacts } from './insideFacts'
import type { Word } from './word'

/** What the features know of a marked span by itself and of the words beside it. */
export interface QuoteFacts extends InsideFacts {
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
  const start = span?.start ?? 0
  const end = Math.min(span?.end ?? 0, start + INSIDE)
  const length = toLength(text, start, end)
  const { capital, letters, firstWord, person } = toInsideFacts(text, start, end)
  return {
    end: toEnd(span ? text.charAt(span.end - 1) : ''),
    before: toNeighbour(words[at - 1]),
    after: toNeighbour(words[at + 1]),
    wordBefore: toShape(words[at - 1]),
    wordBefore2: toShape(words[at - 2]),
    wordAfter: toShape(words[at + 1]),
    length,
    short: length < '4' ? 'short' : 'long',
    capital,
    letters,
    firstWord,
    person,
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

function toLength(text: string, from: number, to: number): string {
  let spaces = 0
  for (let at = from; at < to && spaces < 12; at++) if (text.charCodeAt(at) === 0x20) spaces++
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
