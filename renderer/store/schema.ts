import type { PromiseExtended, Transaction } from 'dexie'
import type Dexie from 'dexie'
import { type Article, detailNames, noDetails } from '../../shared/model/article'
import { newReview } from '../../shared/model/review'
import type { Source } from '../../shared/model/source'
import type { ArticleQuotes, ArticleSummary, StoredReview } from './records'
import { toSummary } from './toSummary'

/**
 * Declares every version of the schema on `library`. A version that a release has written is never edited: a change is
 * a new version below it, with the upgrade of the records that it needs and a test in `schema.test.ts`.
 */
export function defineSchema(library: Dexie): void {
  library.version(1).stores({
    sources: 'id',
    articles: 'id',
    quotes: 'articleId',
    reviews: 'articleId',
    actions: 'id, *scopes',
  })
  library
    .version(2)
    .stores({ summaries: 'id, addedAt', settings: 'name', speakers: 'key' })
    .upgrade(addSummaries)
  library.version(3).stores({}).upgrade(addOrigins)
  library.version(4).stores({ primarySources: 'articleId' })
}

/** Version 2 lists the library without reading the articles' words: each article gets its summary; settings come in. */
async function addSummaries(transaction: Transaction): Promise<void> {
  const articles = (await transaction.table('articles').toArray()) as Article[]
  for (const article of articles) {
    const source = (await transaction.table('sources').get(article.sourceId)) as Source | undefined
    const quotes = (await transaction.table('quotes').get(article.id)) as ArticleQuotes | undefined
    const stored = (await transaction.table('reviews').get(article.id)) as StoredReview | undefined
    const review = stored?.review ?? newReview(article.found)
    const summary: ArticleSummary = {
      ...toSummary(article, quotes?.quotes ?? [], review),
      addedAt: source?.addedAt ?? new Date(0).toISOString(),
      workedAt: lastReviewedAt(review),
    }
    await transaction.table('summaries').put(summary)
  }
}

/** Version 3 knows when an article was updated, its language, and where each detail was found: before, in the text alone. */
async function addOrigins(transaction: Transaction): Promise<void> {
  const each = <Stored>(table: string, change: (record: Stored) => Stored): PromiseExtended<number> =>
    transaction
      .table<Stored>(table)
      .toCollection()
      .modify((record, holder) => {
        holder.value = change(record)
      })
  await each<Article>('articles', (article) => {
    const stated = detailNames.filter((name) => (article.found[name] ?? null) !== null)
    const foundIn = Object.fromEntries(stated.map((name) => [name, 'text' as const]))
    return { ...article, found: { ...noDetails, ...article.found }, foundIn }
  })
  await each<ArticleSummary>('summaries', (summary) => ({
    ...summary,
    details: { ...noDetails, ...summary.details },
  }))
  await each<StoredReview>('reviews', ({ articleId, review }) => ({
    articleId,
    review: { ...review, details: { ...noDetails, ...review.details } },
  }))
}

function lastReviewedAt(review: StoredReview['review']): string | null {
  const times = Object.values(review.quotes).flatMap((quote) => quote.reviewedAt ?? [])
  return times.sort().at(-1) ?? null
}
