import type { ReviewAction } from '../../shared/model/action'
import type { Article } from '../../shared/model/article'
import type { ArticleId } from '../../shared/model/ids'
import type { ArticleEntry, LibraryRecord } from '../../shared/model/libraryRecord'
import type { Quote } from '../../shared/model/quote'
import { getQuoteReview } from '../../shared/review/applyChange'
import { replay } from '../../shared/review/history'
import { keepDecided } from '../../shared/review/keepDecided'
import type { Library } from './database'
import type { FoundQuotes } from './applyStep'
import type { Setting } from './records'
import { listArticles, toStoredAction } from './toStoredAction'
import { toSummary } from './toSummary'

/** Puts the record in place of everything that the library holds, all or nothing; the state of the screen stays. */
export async function replaceLibrary(library: Library, record: LibraryRecord): Promise<void> {
  await library.transaction('rw', library.tables, async () => {
    const screen = await library.settings.get('screen')
    for (const table of library.tables) await table.clear()
    if (screen) await library.settings.put(screen)
    await putParts(library, record)
    await putEntries(library, record.articles)
    await library.actions.bulkPut(record.actions.map(toStoredAction))
    await library.speakers.bulkPut([...record.speakers])
  })
}

/** What a merge adds. */
export interface Addition extends Pick<LibraryRecord, 'articles' | 'sources' | 'settings'> {
  /** Actions that are new or complete known ones, the decisions included. */
  readonly actions: readonly ReviewAction[]
  /** Quotes found anew, of articles whose publication date has moved. */
  readonly found: FoundQuotes
  /** Quotes that the library lacks and that somebody has worked on elsewhere. */
  readonly touched: FoundQuotes
}

/** Adds what a merge brings, in one strict transaction; the reviews of all articles that it is about are worked out anew. */
export async function addToLibrary(library: Library, addition: Addition): Promise<void> {
  await library.transaction('rw', library.tables, async () => {
    await putParts(library, addition)
    await putEntries(library, addition.articles)
    await library.actions.bulkPut(addition.actions.map(toStoredAction))
    const changed = [...new Set(addition.actions.flatMap((action) => listArticles(action)))]
    for (const id of changed) await workOut(library, id, addition)
    if (addition.actions.some(({ changes }) => changes.some(({ on }) => on === 'speaker')))
      await workOutSpeakers(library)
  })
}

async function putParts(
  library: Library,
  { sources, settings }: Pick<LibraryRecord, 'sources' | 'settings'>,
): Promise<void> {
  await library.sources.bulkPut([...sources])
  // Names that this version does not know are kept for the one that does.
  await library.settings.bulkPut(settings as Setting[])
}

async function putEntries(library: Library, entries: readonly ArticleEntry[]): Promise<void> {
  await library.articles.bulkPut(entries.map(({ article }) => article))
  await library.primarySources.bulkPut(entries.flatMap(({ primarySource }) => primarySource ?? []))
  await library.quotes.bulkPut(entries.map(({ article, quotes }) => ({ articleId: article.id, quotes })))
  await library.reviews.bulkPut(entries.map(({ article, review }) => ({ articleId: article.id, review })))
  await library.summaries.bulkPut(
    entries.map(({ article, quotes, review, addedAt, workedAt }) => ({
      ...toSummary(article, quotes, review),
      ...{ addedAt, workedAt },
    })),
  )
}

/** The review of an article from its whole log. */
async function workOut(library: Library, id: ArticleId, { found, touched }: Addition): Promise<void> {
  const article = await library.articles.get(id)
  const summary = await library.summaries.get(id)
  if (!article || !summary) return
  const log = await library.actions.where('scopes').equals(id).sortBy('id')
  const review = replay(log, id, article.found)
  const before = (await library.quotes.get(id))?.quotes ?? []
  const fresh = found.get(id)
  const isTouched = (quote: Quote): boolean => getQuoteReview(review, quote.id).reviewedAt !== null
  const known = fresh ? keepDecided(before, fresh, isTouched) : before
  const quotes = withTouched(article, known, touched.get(id) ?? [])
  await library.reviews.put({ articleId: id, review })
  await library.quotes.put({ articleId: id, quotes })
  const workedAt = log.at(-1)?.at ?? summary.workedAt
  await library.summaries.put({ ...summary, ...toSummary(article, quotes, review), workedAt })
}

function withTouched(
  { text }: Article,
  known: readonly Quote[],
  touched: readonly Quote[],
): readonly Quote[] {
  const ids = new Set<string>(known.map(({ id }) => id))
  const missing = touched.filter(
    ({ id, segments }) => !ids.has(id) && segments.every(({ end }) => end <= text.length),
  )
  return [...known, ...missing].sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0))
}

async function workOutSpeakers(library: Library): Promise<void> {
  const log = await library.actions.where('scopes').equals('speakers').sortBy('id')
  for (const change of log.flatMap(({ changes }) => changes)) {
    if (change.on === 'speaker') await library.speakers.put({ key: change.speakerKey, mergedInto: change.to })
  }
}
