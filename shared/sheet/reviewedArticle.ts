import type { Article, ArticleDetails } from '../model/article'
import type { ReviewedQuote } from '../review/reviewedQuotes'

/** An article with its quotes and what reviewers said of them: one part of a sheet. */
export interface ReviewedArticle {
  readonly article: Pick<Article, 'id' | 'text' | 'paragraphs'>
  /** The details as they stand now, corrected by the reviewer where they were. */
  readonly details: ArticleDetails
  /** The quotes that are up for review, in reading order. */
  readonly quotes: readonly ReviewedQuote[]
}
