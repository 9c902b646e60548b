import Dexie, { type ObservabilitySet, RangeSet } from 'dexie'
import { type ArticleId, articleIdSchema } from '../../shared/model/ids'
import { libraryName } from './database'

/** What to do when the library changes, whichever window or worker has changed it. */
export interface LibraryListener {
  /** The articles whose summary changed, as it does with everything about an article; `all` when it may be any. */
  readonly onArticles: (ids: readonly ArticleId[] | 'all') => void
  readonly onSpeakers: () => void
}

/** Tells the listener of every change that is on disk, until the function that it returns is called. */
export function watchLibrary({ onArticles, onSpeakers }: LibraryListener): () => void {
  const listen = (parts: ObservabilitySet): void => {
    const ids = parts.all ? 'all' : findKeys(parts[`idb://${libraryName}/summaries/`])
    if (ids === 'all' || ids.length > 0) onArticles(ids)
    if (parts.all ?? parts[`idb://${libraryName}/speakers/`]) onSpeakers()
  }
  Dexie.on.storagemutated.subscribe(listen)
  return () => {
    Dexie.on.storagemutated.unsubscribe(listen)
  }
}

/** Dexie tells of keys one by one, or of a range where it did not look at each. */
function findKeys(changed: ObservabilitySet[string] | undefined): readonly ArticleId[] | 'all' {
  if (!changed) return []
  const ids: ArticleId[] = []
  for (const { from, to } of RangeSet(changed)) {
    const id = articleIdSchema.safeParse(from)
    if (from !== to || !id.success) return 'all'
    ids.push(id.data)
  }
  return ids
}
