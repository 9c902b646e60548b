import type { Edtf } from '../model/edtf'
import { isEdtf } from '../model/edtf'
import {
  type ArticleReview,
  type Change,
  type QuoteReview,
  type ReviewAction,
  unreviewed,
} from '../model/review'

/** The change that takes `change` back. */
export function invertChange(change: Change): Change {
  switch (change.field) {
    case 'verdict':
      return { ...change, from: change.to, to: change.from }
    case 'note':
      return { ...change, from: change.to, to: change.from }
    case 'detail':
      return { ...change, from: change.to, to: change.from }
  }
}

/**
 * The review after one more action.
 * Throws `RangeError` when the action sets a publication date that is not EDTF.
 */
export function applyAction(
  review: ArticleReview,
  action: Pick<ReviewAction, 'change' | 'by' | 'at'>,
): ArticleReview {
  const { change } = action
  if (change.field === 'detail') return { ...review, details: setDetail(review.details, change) }
  const before = getQuoteReview(review, change.quoteId)
  const after: QuoteReview = {
    ...(change.field === 'verdict' ? { ...before, verdict: change.to } : { ...before, note: change.to }),
    reviewer: action.by,
    reviewedAt: action.at,
  }
  return { ...review, quotes: { ...review.quotes, [change.quoteId]: after } }
}

/** What reviewers have said of a quote; `unreviewed` when nobody has touched it. */
export function getQuoteReview(review: Pick<ArticleReview, 'quotes'>, quoteId: string): QuoteReview {
  return Object.hasOwn(review.quotes, quoteId) ? (review.quotes[quoteId] ?? unreviewed) : unreviewed
}

function setDetail(
  details: ArticleReview['details'],
  change: Extract<Change, { field: 'detail' }>,
): ArticleReview['details'] {
  if (change.detail !== 'published') return { ...details, [change.detail]: change.to }
  if (change.to !== null && !isEdtf(change.to)) throw new RangeError(`Not a date in EDTF: ${change.to}`)
  return { ...details, published: change.to as Edtf | null }
}
