import type { Quote } from '../model/quote'
import type { ArticleReview } from '../model/review'
import { getQuoteReview } from './applyChange'

/**
 * The quotes that are up for review: the words in quotation marks, and of the indirect speech what somebody has looked
 * at. Reported speech is the reporter's wording, so a reviewer takes it up where it matters rather than line by line.
 */
export function inReview(quotes: readonly Quote[], review: Pick<ArticleReview, 'quotes'>): readonly Quote[] {
  return quotes.filter(
    (quote) => quote.kind !== 'indirect' || getQuoteReview(review, quote.id).reviewedAt !== null,
  )
}
