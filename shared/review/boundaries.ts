import type { Quote } from '../model/quote'
import type { Span } from '../text/span'

/** The words of a quote as offsets into the article, in reading order, marks excluded. */
export type Words = readonly Span[]

const edge = /[\s"“”„«»‹›‘’'`]/

/**
 * A selection of the article as the words of a quote: white space and quotation marks at its ends are left out.
 * `null` when nothing is left.
 */
export function toWords(text: string, selection: Span): Words | null {
  let { start, end } = selection
  while (start < end && edge.test(text[start] ?? '')) start++
  while (end > start && edge.test(text[end - 1] ?? '')) end--
  return start < end ? [{ start, end }] : null
}

/** Closing marks at the end of a word; a single one might be an apostrophe, but not after punctuation. */
const closing = /(?:["”“„«»‹›]|(?<=[.,;:!?…])[’'])+$/

/**
 * The words with the next word of the article added at the end, without a mark that closes it; the same words at the end
 * of the paragraph.
 */
export function extendByWord(text: string, words: Words): Words {
  const last = words.at(-1)
  if (!last) return words
  const next = /^["”“„«»‹›’']*[^\S\n]*\S+/.exec(text.slice(last.end))?.[0].replace(closing, '')
  return next ? [...words.slice(0, -1), { start: last.start, end: last.end + next.length }] : words
}

/** The words without their last one; the same words when there is one alone. */
export function shrinkByWord(text: string, words: Words): Words {
  const last = words.at(-1)
  if (!last) return words
  const kept = /^([\s\S]*\S)\s+\S+\s*$/.exec(text.slice(last.start, last.end))?.[1]
  if (kept) return [...words.slice(0, -1), { start: last.start, end: last.start + kept.length }]
  return words.length > 1 ? words.slice(0, -1) : words
}

/**
 * The words in two parts, divided at the offset `at`, each without white space and marks at its ends; `null` when one
 * of the parts would be empty.
 */
export function splitWords(text: string, words: Words, at: number): readonly [Words, Words] | null {
  const before = words.flatMap(({ start, end }) => toWords(text, { start, end: Math.min(end, at) }) ?? [])
  const after = words.flatMap(({ start, end }) => toWords(text, { start: Math.max(start, at), end }) ?? [])
  return before.length > 0 && after.length > 0 ? [before, after] : null
}

/** The words of two quotes as those of one, in reading order. */
export function joinWords(a: Words, b: Words): Words {
  return [...a, ...b].sort((left, right) => left.start - right.start)
}

const outside = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** Whether two quotes have the same words, whatever marks and punctuation stand at their ends. */
export function isSameWords(text: string, a: Words, b: Words): boolean {
  const toKey = (words: Words): string =>
    words
      .map(({ start, end }) => {
        const said = text.slice(start, end)
        const bare = said.replace(outside, '')
        return `${start + said.indexOf(bare)} ${bare.length}`
      })
      .join(' ')
  return toKey(a) === toKey(b)
}

/** The words of a quote as they stand. */
export function wordsOf({ segments }: Pick<Quote, 'segments'>): Words {
  return segments.map(({ start, end }) => ({ start, end }))
}
