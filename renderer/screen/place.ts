import type { ArticleId, QuoteId } from '../../shared/model/ids'

/** A view that looks over all articles. */
export type Lookout =
  | { readonly view: 'library' | 'overview' }
  /** Who comes back to the search goes on with its results. */
  | { readonly view: 'search'; readonly isReturn?: boolean }
  | { readonly view: 'speakers'; readonly key?: string }

/** What the window shows: a view over all articles, the desk of one, the wording check of its quotes, or the settings. */
export type Place =
  | Lookout
  | { readonly view: 'desk'; readonly articleId: ArticleId; readonly from?: Lookout }
  | {
      readonly view: 'wording'
      readonly articleId: ArticleId
      readonly quoteId: QuoteId
      /** The desk that it was gone to from. */
      readonly from: Place
    }
  | { readonly view: 'settings'; readonly from: Place }

/** The view over all articles that a place is reached from, or is itself. */
export function toLookout(place: Place): Lookout {
  if (place.view === 'settings' || place.view === 'wording') return toLookout(place.from)
  if (place.view === 'search') return { view: 'search', isReturn: true }
  return place.view === 'desk' ? (place.from ?? { view: 'library' }) : place
}
