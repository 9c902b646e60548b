import type { ArticleId } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import type { ArticleReview } from '../../shared/model/review'
import type { ReviewAction } from '../../shared/model/action'
import { applyChange, getQuoteReview } from '../../shared/review/applyChange'
import { keepDecided } from '../../shared/review/keepDecided'
import type { Library } from './database'
import { toSummary } from './toSummary'

/** What is on record about an article's review. */
export interface ReviewRecord {
  readonly review: ArticleReview
  /** The actions that changed the article, oldest first. */
  readonly actions: readonly ReviewAction[]
}

/**
 * Appends one action to the log and applies its changes, in one strict transaction: when this resolves, all is on disk.
 * `choose` looks at the record of the article and returns the action, or `null` for none. `found` are the article's
 * quotes after an extraction that the action makes necessary; what a person has touched is kept.
 * Resolves to the action that was recorded.
 */
export async function recordStep(
  library: Library,
  articleId: ArticleId,
  choose: (record: ReviewRecord) => ReviewAction | null,
  found: readonly Quote[] | null = null,
): Promise<ReviewAction | null> {
  const { articles, quotes, reviews, actions, summaries } = library
  return library.transaction('rw', [articles, quotes, reviews, actions, summaries], async () => {
    const action = choose(await getReviewRecord(library, articleId))
    if (!action) return null
    const articleIds = [...new Set(action.changes.map((change) => change.articleId))]
    await actions.add({ ...action, articleIds })
    for (const id of articleIds) await applyAction(library, id, action, id === articleId ? found : null)
    return action
  })
}

/** An article's review and its log. Throws when the library does not have the article. */
export async function getReviewRecord(library: Library, articleId: ArticleId): Promise<ReviewRecord> {
  const review = await getReview(library, articleId)
  const actions = await library.actions.where('articleIds').equals(articleId).sortBy('id')
  return { review, actions }
}

async function getReview(library: Library, articleId: ArticleId): Promise<ArticleReview> {
  const stored = await library.reviews.get(articleId)
  if (!stored) throw new Error(`No article ${articleId} in the library`)
  return stored.review
}

async function applyAction(
  library: Library,
  articleId: ArticleId,
  action: ReviewAction,
  found: readonly Quote[] | null,
): Promise<void> {
  const review = action.changes
    .filter((change) => change.articleId === articleId)
    .reduce((now, change) => applyChange(now, change, action), await getReview(library, articleId))
  await library.reviews.put({ articleId, review })
  const before = (await library.quotes.get(articleId))?.quotes ?? []
  const after = found ? keepDecided(before, found, (quote) => isTouched(review, quote)) : before
  if (found) await library.quotes.put({ articleId, quotes: after })
  const summary = await library.summaries.get(articleId)
  const article = await library.articles.get(articleId)
  if (!summary || !article) return
  await library.summaries.put({ ...summary, ...toSummary(article, after, review), workedAt: action.at })
}

function isTouched(review: ArticleReview, quote: Quote): boolean {
  return getQuoteReview(review, quote.id).reviewedAt !== null
}
