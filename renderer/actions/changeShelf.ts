import type { Change, ReviewAction } from '../../shared/model/action'
import type { ArticleId } from '../../shared/model/ids'
import { change } from './takeStep'

/** Puts the article into the archive, or takes it back. */
export function setArchived(articleId: ArticleId, to: boolean): Promise<ReviewAction | null> {
  return change([articleId], (reviews): readonly Change[] => {
    const from = reviews.get(articleId)?.isArchived ?? false
    return [{ on: 'article', articleId, field: 'isArchived', from, to }]
  })
}

/** Sets the article aside with all that was said of it; undo brings it back. */
export function deleteArticle(articleId: ArticleId): Promise<ReviewAction | null> {
  return change([articleId], (reviews): readonly Change[] => {
    const from = reviews.get(articleId)?.isDeleted ?? false
    return [{ on: 'article', articleId, field: 'isDeleted', from, to: true }]
  })
}

/** Replaces the article's tags. */
export function tagArticle(articleId: ArticleId, to: readonly string[]): Promise<ReviewAction | null> {
  return change([articleId], (reviews): readonly Change[] => {
    const from = reviews.get(articleId)?.tags ?? []
    return [{ on: 'article', articleId, field: 'tags', from, to }]
  })
}
