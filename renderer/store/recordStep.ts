import type { ArticleId } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import type { ArticleReview, ReviewAction } from '../../shared/model/review'
import { applyAction, getQuoteReview } from '../../shared/review/applyChange'
import type { NextStep } from '../../shared/review/findStep'
import { keepDecided } from '../../shared/review/keepDecided'
import type { Library } from './database'
import { toSummary } from './toSummary'

/** What is on record about an article's review. */
export interface ReviewRecord {
  readonly review: ArticleReview
  /** Oldest first. */
  readonly actions: readonly ReviewAction[]
}

/** A step with its place in the log. */
export type StampedStep = NextStep & Pick<ReviewAction, 'id' | 'at' | 'by'>

/**
 * Appends one step to an article's log and applies it, in one strict transaction: when this resolves, both are on disk.
 * `choose` looks at the record and returns the step, or `null` for none. `found` are the quotes of an extraction that
 * the step made necessary; what a person has touched is kept. Resolves to the action that was recorded.
 */
export async function recordStep(
  library: Library,
  articleId: ArticleId,
  choose: (record: ReviewRecord) => StampedStep | null,
  found: readonly Quote[] | null = null,
): Promise<ReviewAction | null> {
  const { articles, quotes, reviews, actions, summaries } = library
  return library.transaction('rw', [articles, quotes, reviews, actions, summaries], async () => {
    const record = await getReviewRecord(library, articleId)
    const step = choose(record)
    if (!step) return null
    const action: ReviewAction = { articleId, ...step }
    const review = applyAction(record.review, action)
    await actions.add(action)
    await reviews.put({ articleId, review })
    await saveQuotes(library, articleId, review, found)
    await summaries.update(articleId, { workedAt: action.at })
    return action
  })
}

/** An article's review and its log. Throws when the library does not have the article. */
export async function getReviewRecord(library: Library, articleId: ArticleId): Promise<ReviewRecord> {
  const stored = await library.reviews.get(articleId)
  if (!stored) throw new Error(`No article ${articleId} in the library`)
  const actions = await library.actions.where('articleId').equals(articleId).sortBy('id')
  return { review: stored.review, actions }
}

async function saveQuotes(
  library: Library,
  articleId: ArticleId,
  review: ArticleReview,
  found: readonly Quote[] | null,
): Promise<void> {
  const before = (await library.quotes.get(articleId))?.quotes ?? []
  const after = found
    ? keepDecided(before, found, (quote) => getQuoteReview(review, quote.id).reviewedAt !== null)
    : before
  if (found) await library.quotes.put({ articleId, quotes: after })
  const summary = await library.summaries.get(articleId)
  if (summary) await library.summaries.put({ ...summary, ...toSummary(summary, after, review) })
}
