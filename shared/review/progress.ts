import type { Quote } from '../model/quote'
import type { ArticleReview, Verdict } from '../model/review'
import { getQuoteReview } from './applyChange'

/** How far the review of an article is: the verdict of each quote in reading order. */
export interface Progress {
  readonly verdicts: readonly Verdict[]
  readonly decided: number
}

/** The progress over `quotes`, which are in reading order. */
export function toProgress(
  quotes: readonly Pick<Quote, 'id'>[],
  review: Pick<ArticleReview, 'quotes'>,
): Progress {
  const verdicts = quotes.map((quote) => getQuoteReview(review, quote.id).verdict)
  return { verdicts, decided: verdicts.filter((verdict) => verdict !== 'undecided').length }
}

/**
 * The index of the quote to look at after deciding the one at `index`: the next undecided one, going on from the start
 * after the end; `index` itself when none is left.
 */
export function nextUndecided(verdicts: readonly Verdict[], index: number): number {
  for (let step = 1; step < verdicts.length; step++) {
    const next = (index + step) % verdicts.length
    if (verdicts[next] === 'undecided') return next
  }
  return index
}
