import type { Candidate, Paragraph } from './candidates'
import type { Reported } from './chooseClauses'
import { groupQuotes, type KeptQuote, type QuoteGroup } from './groupQuotes'

/** What one speaker said at once: marked spans, a reported clause, or marked fragments in one. */
export interface Utterance {
  readonly paragraph: number
  /** The marked spans; empty for indirect speech. */
  readonly quotes: readonly KeptQuote[]
  readonly reported: Reported | null
  readonly candidate: Candidate | null
  /** Offset of its first word, by which utterances are ordered. */
  readonly start: number
}

/** Joins kept quotes and reported clauses: the fragments of one clause are one mixed quote, the rest are grouped as utterances. */
export function toUtterances(
  paragraphs: readonly Paragraph[],
  kept: readonly KeptQuote[],
  reported: readonly (readonly Reported[])[],
): Utterance[] {
  const loose: KeptQuote[] = []
  const fragments = new Map<Reported, KeptQuote[]>()
  const around = reported.map(
    (clauses) => new Map(clauses.flatMap((one) => one.quotes.map((quote) => [quote, one] as const))),
  )
  for (const quote of kept) {
    const clause = around[quote.paragraph]?.get(quote.quote)
    if (clause && isFragment(clause, quote)) fragments.set(clause, [...(fragments.get(clause) ?? []), quote])
    else loose.push(quote)
  }
  const utterances = groupQuotes(paragraphs, loose).map((group) => toMarked(paragraphs, group))
  reported.forEach((clauses, paragraph) => {
    for (const one of clauses) {
      const candidate: Candidate = { frame: one.clause.frame, paragraph, where: 'same' }
      utterances.push({
        paragraph,
        quotes: fragments.get(one) ?? [],
        reported: one,
        candidate,
        start: one.clause.start,
      })
    }
  })
  return utterances.sort((a, b) => a.start - b.start)
}

/** Whether a kept quote lies in a reported clause and has the same speaker. */
function isFragment({ quotes, clause }: Reported, quote: KeptQuote): boolean {
  const { candidate } = quote.attribution
  return (
    quotes.includes(quote.quote) &&
    candidate?.where === 'same' &&
    candidate.frame.subject.from === clause.frame.subject.from
  )
}

function toMarked(paragraphs: readonly Paragraph[], group: QuoteGroup): Utterance {
  const [first] = group
  const start = paragraphs[first.paragraph]?.skeleton.marked[first.quote]?.start ?? 0
  return {
    paragraph: first.paragraph,
    quotes: group,
    reported: null,
    candidate: first.attribution.candidate,
    start,
  }
}
