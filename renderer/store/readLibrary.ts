import type { ReviewAction } from '../../shared/model/action'
import type { ArticleId } from '../../shared/model/ids'
import type { ArticleEntry, LibraryRecord } from '../../shared/model/libraryRecord'
import { type ArticleReview, unreviewed } from '../../shared/model/review'
import type { Library } from './database'
import type { Setting, StoredAction } from './records'

/** The settings that belong to the library rather than to the person at this computer. */
const sharedSettings: readonly Setting['name'][] = ['filters', 'houseRules', 'sheets']

/**
 * Everything that the library holds, as it is at one moment. `settings`: those that belong to the library, or all but
 * the state of the screen.
 */
export async function readLibrary(
  library: Library,
  madeAt: string,
  settings: 'shared' | 'all',
): Promise<LibraryRecord> {
  return library.transaction('r', library.tables, async () => {
    const [sources, speakers, stored, log] = await Promise.all([
      library.sources.toArray(),
      library.speakers.toArray(),
      library.settings.toArray(),
      library.actions.orderBy('id').toArray(),
    ])
    return {
      madeAt,
      sources,
      articles: await readEntries(library),
      actions: log.map(withoutScopes),
      speakers,
      settings: stored.filter(
        ({ name }) => name !== 'screen' && (settings === 'all' || sharedSettings.includes(name)),
      ),
    }
  })
}

/** What a merge has to know of the library: the log about the articles and speakers, and what is there. */
export async function readMergeBase(
  library: Library,
  ids: readonly ArticleId[],
): Promise<{
  readonly actions: readonly ReviewAction[]
  readonly articles: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly settings: ReadonlySet<string>
}> {
  const [log, articles, sources, settings] = await Promise.all([
    library.actions
      .where('scopes')
      .anyOf([...ids, 'speakers'])
      .distinct()
      .sortBy('id'),
    library.articles.toCollection().primaryKeys(),
    library.sources.toCollection().primaryKeys(),
    library.settings.toCollection().primaryKeys(),
  ])
  return {
    actions: log.map(withoutScopes),
    articles: new Set<string>(articles),
    sources: new Set<string>(sources),
    settings: new Set<string>(settings),
  }
}

async function readEntries({
  articles,
  quotes,
  reviews,
  summaries,
  primarySources,
}: Library): Promise<readonly ArticleEntry[]> {
  const all = await articles.toArray()
  const ids = all.map(({ id }) => id)
  const [found, stored, about, marked] = await Promise.all([
    quotes.bulkGet(ids),
    reviews.bulkGet(ids),
    summaries.bulkGet(ids),
    primarySources.bulkGet(ids),
  ])
  return all.flatMap((article, at) => {
    const [review, summary] = [stored[at]?.review, about[at]]
    if (!review || !summary) return []
    const { addedAt, workedAt } = summary
    const primarySource = marked[at]
    const entry = { article, addedAt, workedAt, quotes: found[at]?.quotes ?? [], review: complete(review) }
    return primarySource ? { ...entry, primarySource } : entry
  })
}

/** The review with the fields that came after it was stored. */
function complete(review: ArticleReview): ArticleReview {
  const quotes = Object.entries(review.quotes).map(([id, each]) => [id, { ...unreviewed, ...each }] as const)
  return { ...review, quotes: Object.fromEntries(quotes) }
}

function withoutScopes({ id, at, by, step, changes }: StoredAction): ReviewAction {
  return { id, at, by, step, changes }
}
