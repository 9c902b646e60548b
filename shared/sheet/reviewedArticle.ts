import type { Article, ArticleDetails } from '../model/article'
import type { Quote } from '../model/quote'
import type { ArticleReview } from '../model/review'

/** An article with its quotes and what reviewers said of them: one part of a sheet. */
export interface ReviewedArticle {
  readonly article: Pick<Article, 'text' | 'paragraphs'>
  /** The details as they stand now, corrected by the reviewer where they were. */
  readonly details: ArticleDetails
  /** In reading order. */
  readonly quotes: readonly Quote[]
  readonly review: Pick<ArticleReview, 'quotes'>
}
