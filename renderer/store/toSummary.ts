import type { Article } from '../../shared/model/article'
import type { Quote } from '../../shared/model/quote'
import type { ArticleReview } from '../../shared/model/review'
import { toProgress } from '../../shared/review/progress'
import type { ArticleSummary } from './database'

/** The part of an article's summary that follows from its quotes and their review. */
export function toSummary(
  article: Pick<Article, 'id' | 'sourceId'>,
  quotes: readonly Quote[],
  review: ArticleReview,
): Pick<ArticleSummary, 'id' | 'sourceId' | 'details' | 'verdicts'> {
  return {
    id: article.id,
    sourceId: article.sourceId,
    details: review.details,
    verdicts: toProgress(quotes, review).verdicts,
  }
}
