import type { ReviewAction } from '../../shared/model/action'
import { type QuotePlace, setQuotes } from './changeReview'

/** Names another speaker for each of the quotes, in one step. */
export function correctSpeakers(places: readonly QuotePlace[], name: string): Promise<ReviewAction | null> {
  return setQuotes(places, [{ field: 'speaker', to: { state: 'corrected', value: name } }])
}
