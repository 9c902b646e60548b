import type { ArticleDetails, DetailName } from '../../shared/model/article'
import type { ArticleId, QuoteId } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import type { Change, ReviewAction } from '../../shared/model/action'
import type { Verdict } from '../../shared/model/verdict'
import { applyChange, getQuoteReview } from '../../shared/review/applyChange'
import { findRedo, findUndo, type NextStep } from '../../shared/review/findStep'
import { library } from '../store/library'
import { getReviewRecord, recordStep, type ReviewRecord } from '../store/recordStep'
import { workers } from '../worker/client'
import { inOrder } from './inOrder'
import { getReviewer } from './reviewer'
import { stampStep } from './stampStep'

type Choose = (record: ReviewRecord) => NextStep | null

/** Marks a quote; marking it as it is already changes nothing. Resolves when the decision is on disk. */
export function decide(articleId: ArticleId, quoteId: QuoteId, to: Verdict): Promise<ReviewAction | null> {
  return takeStep(articleId, ({ review }) => {
    const from = getQuoteReview(review, quoteId).verdict
    return toStep([{ on: 'quote', articleId, quoteId, field: 'verdict', from, to }])
  })
}

/** Replaces a quote's note. */
export function writeNote(articleId: ArticleId, quoteId: QuoteId, to: string): Promise<ReviewAction | null> {
  return takeStep(articleId, ({ review }) => {
    const from = getQuoteReview(review, quoteId).note
    return toStep([{ on: 'quote', articleId, quoteId, field: 'note', from, to }])
  })
}

/**
 * Corrects the article's details, in one step; `null` empties one. A new publication date resolves again every date
 * that depends on it.
 */
export function setDetails(articleId: ArticleId, details: ArticleDetails): Promise<ReviewAction | null> {
  return takeStep(articleId, ({ review }) => {
    const names = Object.keys(details) as DetailName[]
    return toStep(
      names.map((field) => {
        // Both are the field's, which the union of all fields forgets.
        return { on: 'article', articleId, field, from: review.details[field], to: details[field] } as Change
      }),
    )
  })
}

/** Takes back the last change of the article that stands; resolves to `null` when there is none. */
export function undo(articleId: ArticleId): Promise<ReviewAction | null> {
  return takeStep(articleId, ({ actions }) => findUndo(actions))
}

/** Does again what was taken back last; resolves to `null` when there is nothing. */
export function redo(articleId: ArticleId): Promise<ReviewAction | null> {
  return takeStep(articleId, ({ actions }) => findRedo(actions))
}

/** The step of those changes that change something; `null` when none does. */
function toStep(made: readonly Change[]): NextStep | null {
  const changes = made.filter(({ from, to }) => from !== to)
  return changes.length > 0 ? { step: { kind: 'do' }, changes } : null
}

function takeStep(articleId: ArticleId, choose: Choose): Promise<ReviewAction | null> {
  return inOrder(async () => {
    const by = await getReviewer()
    const found = await extractIfDatesMove(articleId, choose)
    const stamp = (record: ReviewRecord): ReviewAction | null => {
      const step = choose(record)
      return step && stampStep(step, record, by)
    }
    return recordStep(library, articleId, stamp, found)
  })
}

/** The quotes with their dates resolved against the publication date that the step sets; `null` when it sets none. */
async function extractIfDatesMove(articleId: ArticleId, choose: Choose): Promise<readonly Quote[] | null> {
  const record = await getReviewRecord(library, articleId)
  const changes = choose(record)?.changes ?? []
  if (!changes.some(({ field }) => field === 'published')) return null
  const article = await library.articles.get(articleId)
  if (!article) throw new Error(`No article ${articleId} in the library`)
  const nobody = { by: '', at: '' }
  const { details } = changes.reduce((review, change) => applyChange(review, change, nobody), record.review)
  return workers.call('article.extract', { articleId, text: article.text, details })
}
