import type { ArticleId } from '../../shared/model/ids'
import type { Article } from '../../shared/model/article'
import { inReview } from '../../shared/review/inReview'
import { type ReviewedQuote, toReviewedQuotes } from '../../shared/review/reviewedQuotes'
import type { ArticleDetails } from '../../shared/model/article'
import type { Library } from './database'

/** An article with its quotes that are up for review, as they stand. */
export interface ReviewedArticle {
  readonly articleId: ArticleId
  /** ISO 8601 instant, UTC. */
  readonly addedAt: string
  readonly isArchived: boolean
  readonly paragraphs: Article['paragraphs']
  readonly details: ArticleDetails
  readonly quotes: readonly ReviewedQuote[]
}

/** The articles of the library that are not deleted, the one added last first. */
export async function listArticleIds({ summaries }: Library): Promise<readonly ArticleId[]> {
  const all = await summaries.orderBy('addedAt').reverse().toArray()
  return all.filter(({ isDeleted }) => !isDeleted).map(({ id }) => id)
}

/** Those of the articles that the library has and that are not deleted, read as they are at one moment. */
export async function readReviewedArticles(
  library: Library,
  ids: readonly ArticleId[],
): Promise<readonly ReviewedArticle[]> {
  const { summaries, articles, quotes, reviews } = library
  const keys = [...ids]
  const [about, texts, found, stored] = await library.transaction(
    'r',
    [summaries, articles, quotes, reviews],
    () =>
      Promise.all([
        summaries.bulkGet(keys),
        articles.bulkGet(keys),
        quotes.bulkGet(keys),
        reviews.bulkGet(keys),
      ]),
  )
  return keys.flatMap((articleId, at) => {
    const [summary, article, review] = [about[at], texts[at], stored[at]?.review]
    if (!summary || !article || !review || review.isDeleted) return []
    const reviewed = inReview(toReviewedQuotes(article.text, found[at]?.quotes ?? [], review))
    const { paragraphs } = article
    const { details, isArchived } = review
    return { articleId, addedAt: summary.addedAt, isArchived, paragraphs, details, quotes: reviewed }
  })
}

/** Who was found to be somebody else: each speaker's key, and the key that it counts as. */
export async function readMerges({ speakers }: Library): Promise<ReadonlyMap<string, string>> {
  const all = await speakers.toArray()
  return new Map(
    all.flatMap(({ key, mergedInto }) => (mergedInto === null ? [] : [[key, mergedInto] as const])),
  )
}
