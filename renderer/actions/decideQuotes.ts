import type { ReviewAction } from '../../shared/model/action'
import type { ArticleId, QuoteId } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import type { ArticleReview } from '../../shared/model/review'
import type { Verdict } from '../../shared/model/verdict'
import { type BrokenRule, findBrokenRules, isRefused } from '../../shared/review/houseRules'
import { toReviewedQuotes } from '../../shared/review/reviewedQuotes'
import { library } from '../store/library'
import { type QuotePlace, toQuoteChange } from './changeReview'
import { getHouseRules } from './houseRules'
import { change } from './takeStep'

/** What became of a decision about one or several quotes. */
export interface Decision {
  /** What was recorded; `null` when nothing was. */
  readonly action: ReviewAction | null
  /** The quotes that a house rule kept from being decided, with the rules that they break. */
  readonly refused: ReadonlyMap<QuoteId, readonly BrokenRule[]>
  /** The quotes that were decided against a rule that only warns. */
  readonly warned: ReadonlyMap<QuoteId, readonly BrokenRule[]>
}

/** Marks a quote. Resolves when the decision is on disk, or when a house rule has refused it. */
export function decide(articleId: ArticleId, quoteId: QuoteId, verdict: Verdict): Promise<Decision> {
  return decideQuotes([{ articleId, quoteId }], verdict)
}

/** Marks the quotes in one step, all but those that a house rule refuses. */
export async function decideQuotes(places: readonly QuotePlace[], verdict: Verdict): Promise<Decision> {
  const articleIds = [...new Set(places.map(({ articleId }) => articleId))]
  const refused = new Map<QuoteId, readonly BrokenRule[]>()
  const warned = new Map<QuoteId, readonly BrokenRule[]>()
  const action = await change(articleIds, async (reviews) => {
    const rules = await getHouseRules()
    const isFree = Object.values(rules).every((level) => level === 'off')
    const found = isFree ? new Map<ArticleId, Found>() : await readFound(articleIds)
    const quotes = toStanding(found, reviews)
    for (const { quoteId } of places) {
      const judged = quotes.get(quoteId)
      const broken = judged ? findBrokenRules(rules, verdict, judged) : []
      if (broken.length > 0) (isRefused(broken) ? refused : warned).set(quoteId, broken)
    }
    const taken = places.filter(({ quoteId }) => !refused.has(quoteId))
    return taken.map((place) => toQuoteChange(reviews, place, { field: 'verdict', to: verdict }))
  })
  return { action, refused, warned }
}

interface Found {
  readonly text: string
  readonly quotes: readonly Quote[]
}

async function readFound(articleIds: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, Found>> {
  const articles = await library.articles.bulkGet([...articleIds])
  const stored = await library.quotes.bulkGet([...articleIds])
  return new Map(
    articleIds.map((id, at) => [id, { text: articles[at]?.text ?? '', quotes: stored[at]?.quotes ?? [] }]),
  )
}

/** The quotes of the articles as they stand after their reviews, by id. */
function toStanding(
  found: ReadonlyMap<ArticleId, Found>,
  reviews: ReadonlyMap<ArticleId, ArticleReview>,
): ReadonlyMap<QuoteId, ReturnType<typeof toReviewedQuotes>[number]> {
  const all = [...found].flatMap(([id, { text, quotes }]) => {
    const review = reviews.get(id)
    return review ? toReviewedQuotes(text, quotes, review) : []
  })
  return new Map(all.map((each) => [each.quote.id, each]))
}
