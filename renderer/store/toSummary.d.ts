import type { Article } from '../../shared/model/article';
import type { Quote } from '../../shared/model/quote';
import type { ArticleReview } from '../../shared/model/review';
import type { ArticleSummary } from './records';
/** The part of an article's summary that follows from its quotes and their review. */
export declare function toSummary(article: Pick<Article, 'id' | 'sourceId' | 'text'>, quotes: readonly Quote[], review: ArticleReview): Omit<ArticleSummary, 'addedAt' | 'workedAt'>;
