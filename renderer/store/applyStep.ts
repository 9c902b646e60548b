import type { ArticleChange, Change, QuoteChange, ReviewAction } from '../../shared/model/action'
import type { ArticleId } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import type { ArticleReview } from '../../shared/model/review'
import { applyChange, getQuoteReview } from '../../shared/review/applyChange'
import { keepDecided } from '../../shared/review/keepDecided'
import type { Library } from './database'
import { toSummary } from './toSummary'

/** The quotes that an extraction has found anew, by article. */
export type FoundQuotes = ReadonlyMap<ArticleId, readonly Quote[]>

/**
 * How many articles are read and written together: of a write of 50 records or more Dexie does not tell which they are,
 * and everybody who watches the library would read all of it again.
 */
const batch = 40

/**
 * Applies the action's changes to the articles and speakers that they are of. `found` replaces quotes; what a person has
 * touched is kept. Rejects when the library does not have one of the articles. Belongs into a transaction.
 */
export async function applyStep(library: Library, action: ReviewAction, found: FoundQuotes): Promise<void> {
  const changes = groupByArticle(action.changes)
  const ids = [...changes.keys()]
  for (let from = 0; from < ids.length; from += batch) {
    await applyToArticles(library, ids.slice(from, from + batch), { action, changes, found })
  }
  const speakers = action.changes.flatMap((change) =>
    change.on === 'speaker' ? [{ key: change.speakerKey, mergedInto: change.to }] : [],
  )
  await library.speakers.bulkPut(speakers)
}

type ArticleChanges = ReadonlyMap<ArticleId, readonly (QuoteChange | ArticleChange)[]>

function groupByArticle(changes: readonly Change[]): ArticleChanges {
  const groups = new Map<ArticleId, (QuoteChange | ArticleChange)[]>()
  for (const change of changes) {
    if (change.on === 'speaker') continue
    const group = groups.get(change.articleId)
    if (group) group.push(change)
    else groups.set(change.articleId, [change])
  }
  return groups
}

interface Step {
  readonly action: ReviewAction
  readonly changes: ArticleChanges
  readonly found: FoundQuotes
}

async function applyToArticles(
  library: Library,
  ids: ArticleId[],
  { action, changes, found }: Step,
): Promise<void> {
  const [stored, articles, summaries, quotes] = await Promise.all([
    library.reviews.bulkGet(ids),
    library.articles.bulkGet(ids),
    library.summaries.bulkGet(ids),
    library.quotes.bulkGet(ids),
  ])
  const applied = ids.map((articleId, at) => {
    const [before, article, summary] = [stored[at]?.review, articles[at], summaries[at]]
    if (!before || !article || !summary) throw new Error(`No article ${articleId} in the library`)
    const review = (changes.get(articleId) ?? []).reduce(
      (each, change) => applyChange(each, change, action),
      before,
    )
    const kept = toQuotes(quotes[at]?.quotes ?? [], found.get(articleId), review)
    return {
      articleId,
      review,
      quotes: kept,
      summary: { ...summary, ...toSummary(article, kept, review), workedAt: action.at },
    }
  })
  await library.reviews.bulkPut(applied.map(({ articleId, review }) => ({ articleId, review })))
  await library.quotes.bulkPut(applied.filter(({ articleId }) => found.has(articleId)).map(toStoredQuotes))
  await library.summaries.bulkPut(applied.map(({ summary }) => summary))
}

function toStoredQuotes({
  articleId,
  quotes,
}: {
  readonly articleId: ArticleId
  readonly quotes: readonly Quote[]
}): { readonly articleId: ArticleId; readonly quotes: readonly Quote[] } {
  return { articleId, quotes }
}

function toQuotes(
  before: readonly Quote[],
  found: readonly Quote[] | undefined,
  review: ArticleReview,
): readonly Quote[] {
  const isTouched = ({ id }: Quote): boolean => getQuoteReview(review, id).reviewedAt !== null
  return found ? keepDecided(before, found, isTouched) : before
}
