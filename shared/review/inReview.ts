import type { ReviewedQuote } from './reviewedQuotes'

/**
 * The quotes that are up for review: the words in quotation marks, and of the indirect speech what somebody has looked
 * at. Reported speech is the reporter's wording, so a reviewer takes it up where it matters rather than line by line.
 */
export function inReview(quotes: readonly ReviewedQuote[]): readonly ReviewedQuote[] {
  return quotes.filter(({ quote, review }) => quote.kind !== 'indirect' || review.reviewedAt !== null)
}
