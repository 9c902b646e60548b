import type { Attribution } from './attribute'
import type { Paragraph } from './candidates'

/** Where a kept quote stands: its paragraph and its index there. */
export interface Place {
  readonly paragraph: number
  readonly quote: number
}

/** A kept marked span with its attribution. */
export interface KeptQuote extends Place {
  readonly attribution: Attribution
  /** The probability that somebody said it. */
  readonly keep: number
}

/** A run of kept quotes that are one utterance: interrupted by its attribution, or continued in the next paragraph. */
export type QuoteGroup = readonly [KeptQuote, ...KeptQuote[]]

/** Joins the kept quotes, given in reading order, to utterances. */
export function groupQuotes(paragraphs: readonly Paragraph[], kept: readonly KeptQuote[]): QuoteGroup[] {
  const groups: [KeptQuote, ...KeptQuote[]][] = []
  for (const next of kept) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && (isInterrupted(paragraphs, last, next) || isContinued(paragraphs, last, next)))
      group.push(next)
    else groups.push([next])
  }
  return groups
}

/** "A," she said. "B.": the same cue between the two, and nothing but the attribution with it. Also fragments of one clause. */
function isInterrupted(paragraphs: readonly Paragraph[], last: KeptQuote, next: KeptQuote): boolean {
  const a = last.attribution.candidate
  const b = next.attribution.candidate
  const paragraph = paragraphs[last.paragraph]
  if (!a || a.frame.subject.from !== b?.frame.subject.from || last.paragraph !== next.paragraph || !paragraph)
    return false
  const { words, marked } = paragraph.skeleton
  const from = paragraph.quoteAt[last.quote] ?? 0
  const to = paragraph.quoteAt[next.quote] ?? 0
  if (next.quote !== last.quote + 1 || marked[last.quote] === undefined) return false
  if (to === from + 1) return true
  const { cue, sentence } = a.frame
  const between = cue.from > from && cue.from < to
  if (between) return countStops(words.slice(from + 1, to)) <= 1 && to - from <= 40
  return (
    paragraph.quoteSentence[last.quote] === paragraph.quoteSentence[next.quote] &&
    paragraph.quoteSentence[next.quote] === sentence &&
    to - from <= 12
  )
}

function countStops(words: readonly { readonly tag: string }[]): number {
  return words.filter((word) => word.tag === 'stop' || word.tag === 'semicolon').length
}

/** A paragraph that closes no mark, and a next one that opens a new mark with no attribution of its own. */
function isContinued(paragraphs: readonly Paragraph[], last: KeptQuote, next: KeptQuote): boolean {
  const before = paragraphs[last.paragraph]?.skeleton
  const after = paragraphs[next.paragraph]?.skeleton
  if (!before || !after || next.paragraph !== last.paragraph + 1 || next.quote !== 0) return false
  const span = before.marked[last.quote]
  const opens = after.words[0]?.quote === 0
  const { candidate } = next.attribution
  const own = candidate?.where === 'same' && candidate.frame !== last.attribution.candidate?.frame
  return span?.closed === false && last.quote === before.marked.length - 1 && opens && !own
}
