import type { Change, ReviewAction } from '../../shared/model/action'
import type { ArticleId } from '../../shared/model/ids'
import type { Scope, StoredAction } from './records'

/** The articles that the action changed, each once. */
export function listArticles({ changes }: Pick<ReviewAction, 'changes'>): readonly ArticleId[] {
  return [...new Set(changes.flatMap((change) => articleOf(change) ?? []))]
}

/** The action with what it is found by. */
export function toStoredAction(action: ReviewAction): StoredAction {
  const articleIds = listArticles(action)
  const scopes: readonly Scope[] = action.changes.some(({ on }) => on === 'speaker')
    ? [...articleIds, 'speakers']
    : articleIds
  return { ...action, scopes }
}

function articleOf(change: Change): ArticleId | undefined {
  return change.on === 'speaker' ? undefined : change.articleId
}
