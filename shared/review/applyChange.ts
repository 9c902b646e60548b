import type { ArticleChange, Change, QuoteChange, ReviewAction } from '../model/action'
import { isEdtf } from '../model/edtf'
import { type ArticleReview, type QuoteReview, unreviewed } from '../model/review'

/** The change that takes `change` back. */
export function invertChange(change: Change): Change {
  // Both are of the field's type, which the spread of a union forgets.
  return { ...change, from: change.to, to: change.from } as Change
}

/**
 * The review of an article after one more change of it, made by `by` at the instant `at`.
 * Throws `RangeError` when the change sets a publication date that is not EDTF.
 */
export function applyChange(
  review: ArticleReview,
  change: QuoteChange | ArticleChange,
  { by, at }: Pick<ReviewAction, 'by' | 'at'>,
): ArticleReview {
  if (change.on === 'article') {
    if (change.field === 'published' && change.to !== null && !isEdtf(change.to)) {
      throw new RangeError(`Not a date in EDTF: ${change.to}`)
    }
    if (Object.hasOwn(review.details, change.field)) {
      return { ...review, details: { ...review.details, [change.field]: change.to } }
    }
    return { ...review, [change.field]: change.to }
  }
  const before = getQuoteReview(review, change.quoteId)
  const after: QuoteReview = { ...before, [change.field]: change.to, reviewer: by, reviewedAt: at }
  return { ...review, quotes: { ...review.quotes, [change.quoteId]: after } }
}

/** The value that a change of `review` replaces, as it is now. */
export function valueNow(review: ArticleReview, change: QuoteChange | ArticleChange): unknown {
  const holder =
    change.on === 'quote' ? getQuoteReview(review, change.quoteId) : { ...review, ...review.details }
  return (holder as unknown as Readonly<Record<string, unknown>>)[change.field]
}

/** What reviewers have said of a quote; `unreviewed` when nobody has touched it. */
export function getQuoteReview(review: Pick<ArticleReview, 'quotes'>, quoteId: string): QuoteReview {
  const stored = Object.hasOwn(review.quotes, quoteId) ? review.quotes[quoteId] : undefined
  if (!stored) return unreviewed
  // A review that an earlier version stored lacks the fields that came later.
  return Object.hasOwn(stored, 'privateNote') ? stored : { ...unreviewed, ...stored }
}
