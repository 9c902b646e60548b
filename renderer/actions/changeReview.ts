import type { Change, QuoteChange, ReviewAction } from '../../shared/model/action'
import { type ArticleDetails, detailNames } from '../../shared/model/article'
import type { ArticleId, QuoteId } from '../../shared/model/ids'
import { unreviewed } from '../../shared/model/review'
import { getQuoteReview } from '../../shared/review/applyChange'
import type { Reviews } from '../store/readReviews'
import { change } from './takeStep'

/** A quote of the library. */
export interface QuotePlace {
  readonly articleId: ArticleId
  readonly quoteId: QuoteId
}

/** A field of a quote with the value that it gets. */
export type FieldValue = QuoteChange extends infer Each
  ? Each extends QuoteChange
    ? Pick<Each, 'field' | 'to'>
    : never
  : never

/**
 * Gives the fields of each of the quotes these values, in one step. A person's verdict goes through `decideQuotes`, where
 * the house rules are asked.
 */
export function setQuotes(
  places: readonly QuotePlace[],
  values: readonly FieldValue[],
): Promise<ReviewAction | null> {
  const articleIds = [...new Set(places.map(({ articleId }) => articleId))]
  return change(articleIds, (reviews) =>
    places.flatMap((place) => values.map((value) => toQuoteChange(reviews, place, value))),
  )
}

/** The change that gives a field of a quote its value, from the one that it has on record. */
export function toQuoteChange(reviews: Reviews, place: QuotePlace, { field, to }: FieldValue): Change {
  const review = reviews.get(place.articleId)
  const from = (review ? getQuoteReview(review, place.quoteId) : unreviewed)[field]
  // Both values are the field's, which the union of all fields forgets.
  return { on: 'quote', ...place, field, from, to } as Change
}

/**
 * Corrects the article's details, in one step; `null` empties one. A new publication date resolves again every date
 * that depends on it.
 */
export function setDetails(articleId: ArticleId, details: ArticleDetails): Promise<ReviewAction | null> {
  return change([articleId], (reviews) =>
    detailNames.map((field) => {
      const from = reviews.get(articleId)?.details[field] ?? null
      return { on: 'article', articleId, field, from, to: details[field] } as Change
    }),
  )
}
