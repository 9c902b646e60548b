import type { Change, ReviewAction } from '../model/action'
import type { ArticleId } from '../model/ids'
import type { ArticleEntry, LibraryRecord } from '../model/libraryRecord'
import { unreviewed } from '../model/review'

/** The part of the library that is about the articles: their originals and evidence, and what was done to them. */
export function takeArticles(record: LibraryRecord, ids: readonly ArticleId[]): LibraryRecord {
  const wanted = new Set<string>(ids)
  const articles = record.articles.filter(({ article }) => wanted.has(article.id))
  const originals = new Set<string>(articles.flatMap(listSources))
  return {
    ...record,
    articles,
    sources: record.sources.filter(({ id }) => originals.has(id)),
    actions: keepChanges(record.actions, (change) => change.on !== 'speaker' && wanted.has(change.articleId)),
    speakers: [],
  }
}

/** The library without anonymity records and private notes, neither as they stand nor in the log. */
export function withoutConfidential(record: LibraryRecord): LibraryRecord {
  const { privateNote, anonymity } = unreviewed
  return {
    ...record,
    articles: record.articles.map((entry) => ({
      ...entry,
      review: {
        ...entry.review,
        quotes: Object.fromEntries(
          Object.entries(entry.review.quotes).map(([id, review]) => [
            id,
            { ...review, privateNote, anonymity },
          ]),
        ),
      },
    })),
    actions: keepChanges(
      record.actions,
      ({ on, field }) => on !== 'quote' || (field !== 'anonymity' && field !== 'privateNote'),
    ),
  }
}

function listSources({ article, review }: ArticleEntry): readonly string[] {
  const files = Object.values(review.quotes).flatMap(({ evidence }) =>
    evidence.flatMap(({ file }) => file ?? []),
  )
  return [article.sourceId, ...files]
}

/** The actions with those of their changes that are kept; without those of which none is. */
function keepChanges(
  actions: readonly ReviewAction[],
  isKept: (change: Change) => boolean,
): readonly ReviewAction[] {
  return actions.flatMap((action) => {
    const changes = action.changes.filter(isKept)
    if (changes.length === action.changes.length) return action
    return changes.length > 0 ? { ...action, changes } : []
  })
}
