import type { ReviewAction } from '../../shared/model/action'
import { type HistorySubject, toRestoring } from '../../shared/review/history'
import { library } from '../store/library'
import { readLog } from '../store/readLog'
import { change } from './takeStep'

/**
 * Sets the quote, or the article with all its quotes, back to the state after the action `after` (`null`: before the
 * first), in one step that undo takes back. Resolves to `null` when nothing has changed since.
 */
export async function restoreState(
  subject: HistorySubject,
  after: ReviewAction['id'] | null,
): Promise<ReviewAction | null> {
  const { articleId } = subject
  const article = await library.articles.get(articleId)
  if (!article) throw new Error(`No article ${articleId} in the library`)
  return change([articleId], async (reviews) => {
    const now = reviews.get(articleId)
    const actions = await readLog(library, articleId)
    return now ? toRestoring({ subject, actions, found: article.found, now, after }) : []
  })
}
