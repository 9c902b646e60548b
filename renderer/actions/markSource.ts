import type { ArticleId } from '../../shared/model/ids'
import { type PrimarySource, primarySourceSchema } from '../../shared/model/primarySource'
import { library } from '../store/library'
import { inOrder } from './inOrder'

/** Makes an article a source against which quotes are checked, or says something else of it. */
export function markSource(source: PrimarySource): Promise<void> {
  return inOrder(async () => {
    await library.primarySources.put(primarySourceSchema.parse(source))
  })
}

/** Makes it an article like any other again; evidence that was taken from it stays. */
export function unmarkSource(articleId: ArticleId): Promise<void> {
  return inOrder(() => library.primarySources.delete(articleId))
}
