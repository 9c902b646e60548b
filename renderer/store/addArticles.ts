import type { Article } from '../../shared/model/article'
import type { Quote } from '../../shared/model/quote'
import { newReview } from '../../shared/model/review'
import type { Source } from '../../shared/model/source'
import type { Library } from './database'
import { toSummary } from './toSummary'

/** An article on its way into the library, with its original and what was found in it. */
export interface NewArticle {
  readonly source: Source
  readonly article: Article
  readonly quotes: readonly Quote[]
}

/** Whether an article came in, or was there already. */
export type Arrival = 'added' | 'known'

/**
 * Puts articles, their originals and their quotes into the library, all or nothing. Tells for each whether it came in; one that the
 * library has already, or that came earlier in the list, changes nothing.
 */
export async function addArticles(
  library: Library,
  entries: readonly NewArticle[],
): Promise<readonly Arrival[]> {
  const { sources, articles, quotes: quoteTable, reviews, summaries } = library
  return library.transaction('rw', [sources, articles, quoteTable, reviews, summaries], async () => {
    const there = new Set(
      (await summaries.bulkGet(entries.map(({ article }) => article.id))).flatMap((known) => known?.id ?? []),
    )
    const fresh: NewArticle[] = []
    const arrivals = entries.map((entry): Arrival => {
      if (there.has(entry.article.id)) return 'known'
      there.add(entry.article.id)
      fresh.push(entry)
      return 'added'
    })
    const reviewed = fresh.map((entry) => ({ ...entry, review: newReview(entry.article.found) }))
    await addSources(library, fresh)
    await articles.bulkAdd(fresh.map(({ article }) => article))
    await quoteTable.bulkAdd(fresh.map(({ article, quotes }) => ({ articleId: article.id, quotes })))
    await reviews.bulkAdd(reviewed.map(({ article, review }) => ({ articleId: article.id, review })))
    await summaries.bulkAdd(
      reviewed.map(({ source, article, quotes, review }) => ({
        ...toSummary(article, quotes, review),
        addedAt: source.addedAt,
        workedAt: null,
      })),
    )
    return arrivals
  })
}

/** The originals that the library does not have: a file may hold thousands of articles, and comes in once. */
async function addSources({ sources }: Library, entries: readonly NewArticle[]): Promise<void> {
  const byId = new Map(entries.map(({ source }) => [source.id, source]))
  const there = await sources
    .where('id')
    .anyOf([...byId.keys()])
    .primaryKeys()
  for (const id of there) byId.delete(id)
  await sources.bulkAdd([...byId.values()])
}
