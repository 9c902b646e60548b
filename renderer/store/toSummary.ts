import type { Article } from '../../shared/model/article'
import type { Quote } from '../../shared/model/quote'
import type { ArticleReview } from '../../shared/model/review'
import { inReview } from '../../shared/review/inReview'
import { toProgress } from '../../shared/review/progress'
import type { ArticleSummary } from './records'

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
    verdicts: toProgress(inReview(quotes, review), review).verdicts,
  }
}
