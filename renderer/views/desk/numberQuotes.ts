import type { QuoteId } from '../../../shared/model/ids'
import type { ReviewedQuote } from '../../../shared/review/reviewedQuotes'

/** The numbers of quotes in reading order, counted from 1, by their ids. */
export function numberQuotes(listed: readonly ReviewedQuote[]): ReadonlyMap<QuoteId, number> {
  const inOrder = [...listed].sort((a, b) => startOf(a) - startOf(b))
  return new Map(inOrder.map(({ quote }, at) => [quote.id, at + 1]))
}

/**
 * The number of a quote among those listed; of one that is not (deleted, or about to be added) the number that it has
 * when it is: its id says where it begins.
 */
export function toQuoteNumber(listed: readonly ReviewedQuote[], id: QuoteId): number {
  const start = Number(/:(\d+)/.exec(id)?.[1])
  return numberQuotes(listed).get(id) ?? 1 + listed.filter((each) => startOf(each) < start).length
}

function startOf({ quote }: ReviewedQuote): number {
  return quote.segments[0]?.start ?? 0
}
