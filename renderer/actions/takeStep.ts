import type { Change, ReviewAction } from '../../shared/model/action'
import type { ArticleId } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import { applyChange } from '../../shared/review/applyChange'
import { findRedo, findUndo, type NextStep } from '../../shared/review/findStep'
import type { FoundQuotes } from '../store/applyStep'
import { library } from '../store/library'
import { type LogScope, readLog } from '../store/readLog'
import { readReviews, type Reviews } from '../store/readReviews'
import { recordStep } from '../store/recordStep'
import { workers } from '../worker/client'
import { inOrder } from './inOrder'
import { tellRecorded } from './recorded'
import { getReviewer } from './reviewer'
import { stampStep } from './stampStep'

/**
 * Changes what is on record about the articles, in one step that one undo takes back. `choose` gives the changes for
 * the reviews as they are then, and may read more before it does: no other change comes between. Those that change
 * nothing are dropped. Resolves, when all is on disk, to the action that was recorded, or to `null` when nothing changed.
 */
export function change(
  articleIds: readonly ArticleId[],
  choose: (reviews: Reviews) => readonly Change[] | Promise<readonly Change[]>,
): Promise<ReviewAction | null> {
  return inOrder(async () => {
    const changes = (await choose(await readReviews(library, articleIds))).filter(
      ({ from, to }) => JSON.stringify(from) !== JSON.stringify(to),
    )
    return takeStep(changes.length > 0 ? { step: { kind: 'do' }, changes } : null)
  })
}

/** Takes back the last change of the log that stands; resolves to `null` when there is none. */
export function undo(scope: LogScope): Promise<ReviewAction | null> {
  return inOrder(async () => takeStep(findUndo(await readLog(library, scope))))
}

/** Does again what was taken back last; resolves to `null` when there is nothing. */
export function redo(scope: LogScope): Promise<ReviewAction | null> {
  return inOrder(async () => takeStep(findRedo(await readLog(library, scope))))
}

async function takeStep(step: NextStep | null): Promise<ReviewAction | null> {
  if (!step) return null
  const action = stampStep(step, await findLastActionId(), await getReviewer())
  const recorded = await recordStep(library, action, await extractWhereDatesMove(step.changes))
  if (recorded) tellRecorded(recorded)
  return recorded
}

async function findLastActionId(): Promise<ReviewAction['id'] | undefined> {
  return (await library.actions.orderBy('id').last())?.id
}

/** The quotes with their dates resolved anew, of each article whose publication date changes. */
async function extractWhereDatesMove(changes: readonly Change[]): Promise<FoundQuotes> {
  const moved = changes.flatMap((each) =>
    each.on === 'article' && each.field === 'published' ? each.articleId : [],
  )
  const found = await Promise.all(moved.map((id) => extractAgain(id, changes)))
  return new Map(moved.map((id, at) => [id, found[at] ?? []]))
}

async function extractAgain(articleId: ArticleId, changes: readonly Change[]): Promise<readonly Quote[]> {
  const article = await library.articles.get(articleId)
  const stored = await library.reviews.get(articleId)
  if (!article || !stored) throw new Error(`No article ${articleId} in the library`)
  let { review } = stored
  for (const each of changes) {
    if (each.on === 'article' && each.articleId === articleId)
      review = applyChange(review, each, { by: '', at: '' })
  }
  return workers.call('article.extract', { articleId, text: article.text, details: review.details })
}
