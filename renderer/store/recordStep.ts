import type { Change, ReviewAction } from '../../shared/model/action'
import { valueNow } from '../../shared/review/applyChange'
import { applyStep, type FoundQuotes } from './applyStep'
import type { Library } from './database'
import { readReviews, type Reviews } from './readReviews'
import { listArticles, toStoredAction } from './toStoredAction'

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
    await actions.add(toStoredAction(action))
    await applyStep(library, action, found)
    return action
  })
}

/** An undo or redo without the changes whose value has changed since; `null` when none is left. */
async function withoutOvertaken(library: Library, action: ReviewAction): Promise<ReviewAction | null> {
  if (action.step.kind === 'do') return action
  const reviews = await readReviews(library, listArticles(action))
  const stand = await Promise.all(action.changes.map((change) => stands(library, reviews, change)))
  const changes = action.changes.filter((_, at) => stand[at])
  return changes.length > 0 ? { ...action, changes } : null
}

async function stands(library: Library, reviews: Reviews, change: Change): Promise<boolean> {
  if (change.on === 'speaker') {
    return ((await library.speakers.get(change.speakerKey))?.mergedInto ?? null) === change.from
  }
  const review = reviews.get(change.articleId)
  return review !== undefined && JSON.stringify(valueNow(review, change)) === JSON.stringify(change.from)
}
