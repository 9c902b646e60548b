import type { Change, ReviewAction } from '../../shared/model/action'
import type { ArticleId } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import type { ArticleReview } from '../../shared/model/review'
import { applyChange, getQuoteReview, valueNow } from '../../shared/review/applyChange'
import { keepDecided } from '../../shared/review/keepDecided'
import type { Library } from './database'
import type { Scope } from './records'
import { toSummary } from './toSummary'

/** The quotes that an extraction has found anew, by article. */
export type FoundQuotes = ReadonlyMap<ArticleId, readonly Quote[]>

/**
 * Appends the action to the log and applies its changes, in one strict transaction: when this resolves, all is on disk.
 * Of an undo or redo, changes whose value somebody has changed since are left out. `found` replaces quotes; what a
 * person has touched is kept. Resolves to the action as it was recorded, or to `null` when nothing of it stands.
 */
export async function recordStep(
  library: Library,
  chosen: ReviewAction,
  found: FoundQuotes = new Map(),
): Promise<ReviewAction | null> {
  const { articles, quotes, reviews, actions, summaries, speakers } = library
  const tables = [articles, quotes, reviews, actions, summaries, speakers]
  return library.transaction('rw', tables, async () => {
    const action = await withoutOvertaken(library, chosen)
    if (!action) return null
    const articleIds = [...new Set(action.changes.flatMap((change) => articleOf(change) ?? []))]
    const scopes: Scope[] = action.changes.some(({ on }) => on === 'speaker')
      ? [...articleIds, 'speakers']
      : articleIds
    await actions.add({ ...action, scopes })
    for (const id of articleIds) await applyToArticle(library, id, action, found.get(id))
    await applyToSpeakers(library, action)
    return action
  })
}

function articleOf(change: Change): ArticleId | undefined {
  return change.on === 'speaker' ? undefined : change.articleId
}

/** An undo or redo without the changes whose value has changed since; `null` when none is left. */
async function withoutOvertaken(library: Library, action: ReviewAction): Promise<ReviewAction | null> {
  if (action.step.kind === 'do') return action
  const stand = await Promise.all(action.changes.map((change) => stands(library, change)))
  const changes = action.changes.filter((_, at) => stand[at])
  return changes.length > 0 ? { ...action, changes } : null
}

async function stands(library: Library, change: Change): Promise<boolean> {
  if (change.on === 'speaker') {
    return ((await library.speakers.get(change.speakerKey))?.mergedInto ?? null) === change.from
  }
  const review = (await library.reviews.get(change.articleId))?.review
  return review !== undefined && JSON.stringify(valueNow(review, change)) === JSON.stringify(change.from)
}

async function applyToArticle(
  library: Library,
  articleId: ArticleId,
  action: ReviewAction,
  found: readonly Quote[] | undefined,
): Promise<void> {
  const stored = await library.reviews.get(articleId)
  const article = await library.articles.get(articleId)
  const summary = await library.summaries.get(articleId)
  if (!stored || !article || !summary) throw new Error(`No article ${articleId} in the library`)
  let { review } = stored
  for (const change of action.changes) {
    if (change.on !== 'speaker' && change.articleId === articleId)
      review = applyChange(review, change, action)
  }
  await library.reviews.put({ articleId, review })
  const before = (await library.quotes.get(articleId))?.quotes ?? []
  const after = found ? keepDecided(before, found, (quote) => isTouched(review, quote)) : before
  if (found) await library.quotes.put({ articleId, quotes: after })
  await library.summaries.put({ ...summary, ...toSummary(article, after, review), workedAt: action.at })
}

async function applyToSpeakers(library: Library, { changes }: ReviewAction): Promise<void> {
  for (const change of changes) {
    if (change.on === 'speaker') await library.speakers.put({ key: change.speakerKey, mergedInto: change.to })
  }
}

function isTouched(review: ArticleReview, quote: Quote): boolean {
  return getQuoteReview(review, quote.id).reviewedAt !== null
}
