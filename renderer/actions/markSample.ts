import type { ArticleId } from '../../shared/model/ids'
import type { Verdict } from '../../shared/model/verdict'
import { inReview } from '../../shared/review/inReview'
import { toReviewedQuotes } from '../../shared/review/reviewedQuotes'
import { library } from '../store/library'
import { setQuotes } from './changeReview'

/** What the first quotes of the sample show, so that every status is seen once. */
const shown: readonly { readonly verdict: Verdict; readonly note: string }[] = [
  { verdict: 'verified', note: 'Heard on the recording of the briefing.' },
  { verdict: 'disputed', note: 'The councillor says he spoke of the chart, not the map. Ask the writer.' },
  { verdict: 'needs-context', note: 'The next sentence of the briefing limits it to grain ships.' },
]

/** Marks the first quotes of a sample, one of each status; a sample that somebody has worked on is left alone. */
export async function markSample(articleId: ArticleId): Promise<void> {
  const article = await library.articles.get(articleId)
  const stored = await library.reviews.get(articleId)
  const found = (await library.quotes.get(articleId))?.quotes ?? []
  if (!article || !stored || Object.keys(stored.review.quotes).length > 0) return
  const quotes = inReview(toReviewedQuotes(article.text, found, stored.review))
  for (const [at, { verdict, note }] of shown.entries()) {
    const quoteId = quotes[at]?.quote.id
    if (!quoteId) return
    await setQuotes(
      [{ articleId, quoteId }],
      [
        { field: 'verdict', to: verdict },
        { field: 'note', to: note },
      ],
    )
  }
}
