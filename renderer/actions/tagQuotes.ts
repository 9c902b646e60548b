import type { ReviewAction } from '../../shared/model/action'
import { getQuoteReview } from '../../shared/review/applyChange'
import { type QuotePlace, toQuoteChange } from './changeReview'
import { change } from './takeStep'

/** Gives each of the quotes the tag beside those that it has, in one step. */
export function tagQuotes(places: readonly QuotePlace[], tag: string): Promise<ReviewAction | null> {
  return changeTags(places, (tags) => (tags.includes(tag) ? tags : [...tags, tag]))
}

/** Takes the tag from each of the quotes that has it, in one step. */
export function untagQuotes(places: readonly QuotePlace[], tag: string): Promise<ReviewAction | null> {
  return changeTags(places, (tags) => tags.filter((each) => each !== tag))
}

function changeTags(
  places: readonly QuotePlace[],
  toTags: (tags: readonly string[]) => readonly string[],
): Promise<ReviewAction | null> {
  const articleIds = [...new Set(places.map(({ articleId }) => articleId))]
  return change(articleIds, (record) =>
    places.map((place) => {
      const review = record.reviews.get(place.articleId)
      const tags = review ? getQuoteReview(review, place.quoteId).tags : []
      return toQuoteChange(record, place, { field: 'tags', to: toTags(tags) })
    }),
  )
}
