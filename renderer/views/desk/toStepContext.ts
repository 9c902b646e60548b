import type { ReviewedQuote } from '../../../shared/review/reviewedQuotes'
import type { StepContext } from '../../../shared/review/stepWords'
import type { OpenArticle } from '../../store/hooks'
import { toQuoteNumber } from './numberQuotes'

/** What the desk knows of the quotes and the article that a step is about. */
export function toStepContext(
  { article, review }: OpenArticle,
  quotes: readonly ReviewedQuote[],
): StepContext {
  return {
    numberOf: (id) => toQuoteNumber(quotes, id),
    titleOf: () => review.details.title,
    text: article.text,
  }
}
