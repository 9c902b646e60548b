import type { Article } from '../../shared/model/article'
import type { Quote } from '../../shared/model/quote'
import type { ArticleReview } from '../../shared/model/review'
import { inReview } from '../../shared/review/inReview'
import { toReviewedQuotes } from '../../shared/review/reviewedQuotes'
import type { ArticleSummary } from './records'

/** The part of an article's summary that follows from its quotes and their review. */
export function toSummary(
  article: Pick<Article, 'id' | 'sourceId' | 'text'>,
  quotes: readonly Quote[],
  review: ArticleReview,
): Omit<ArticleSummary, 'addedAt' | 'workedAt'> {
  const { details, tags, isArchived, isDeleted } = review
  const upForReview = inReview(toReviewedQuotes(article.text, quotes, review))
  return {
    id: article.id,
    sourceId: article.sourceId,
    details,
    tags,
    isArchived,
    isDeleted,
    verdicts: upForReview.map((each) => each.review.verdict),
  }
}
