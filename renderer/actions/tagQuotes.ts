import type { ReviewAction } from '../../shared/model/action'
import { getQuoteReview } from '../../shared/review/applyChange'
import { type QuotePlace, toQuoteChange } from './changeReview'
import { change } from './takeStep'

/** Gives each of the quotes the tag beside those that it has, in one step. */
export function tagQuotes(places: readonly QuotePlace[], tag: string): Promise<ReviewAction | null> {
  const articleIds = [...new Set(places.map(({ articleId }) => articleId))]
  return change(articleIds, (reviews) =>
    places.map((place) => {
      const review = reviews.get(place.articleId)
      const tags = review ? getQuoteReview(review, place.quoteId).tags : []
      const to = tags.includes(tag) ? tags : [...tags, tag]
      return toQuoteChange(reviews, place, { field: 'tags', to })
    }),
  )
}
