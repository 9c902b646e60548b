import type { DetailName } from '../../shared/model/article'
import type { ArticleId, QuoteId } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import type { Change, ReviewAction, Verdict } from '../../shared/model/review'
import { applyAction, getQuoteReview } from '../../shared/review/applyChange'
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
  return takeStep(articleId, ({ review }) =>
    change({ field: 'verdict', quoteId, from: getQuoteReview(review, quoteId).verdict, to }),
  )
}

/** Replaces a quote's note. */
export function writeNote(articleId: ArticleId, quoteId: QuoteId, to: string): Promise<ReviewAction | null> {
  return takeStep(articleId, ({ review }) =>
    change({ field: 'note', quoteId, from: getQuoteReview(review, quoteId).note, to }),
  )
}

/**
 * Corrects one of the article's details; `null` empties it. A publication date must be EDTF, and resolves again every
 * date that depends on it.
 */
export function setDetail(
  articleId: ArticleId,
  detail: DetailName,
  to: string | null,
): Promise<ReviewAction | null> {
  return takeStep(articleId, ({ review }) =>
    change({ field: 'detail', detail, from: review.details[detail], to }),
  )
}

/** Takes back the last change of the article that stands; resolves to `null` when there is none. */
export function undo(articleId: ArticleId): Promise<ReviewAction | null> {
  return takeStep(articleId, ({ actions }) => findUndo(actions))
}

/** Does again what was taken back last; resolves to `null` when there is nothing. */
export function redo(articleId: ArticleId): Promise<ReviewAction | null> {
  return takeStep(articleId, ({ actions }) => findRedo(actions))
}

function change(made: Change): NextStep | null {
  return made.from === made.to ? null : { step: { kind: 'do' }, change: made }
}

function takeStep(articleId: ArticleId, choose: Choose): Promise<ReviewAction | null> {
  return inOrder(async () => {
    const by = await getReviewer()
    const found = await extractIfDatesMove(articleId, choose)
    const stamp = (record: ReviewRecord): ReturnType<typeof stampStep> | null => {
      const step = choose(record)
      return step && stampStep(step, record, by)
    }
    return recordStep(library, articleId, stamp, found)
  })
}

/** The quotes with their dates resolved against the publication date that the step sets; `null` when it sets none. */
async function extractIfDatesMove(articleId: ArticleId, choose: Choose): Promise<readonly Quote[] | null> {
  const record = await getReviewRecord(library, articleId)
  const step = choose(record)
  if (step?.change.field !== 'detail' || step.change.detail !== 'published') return null
  const article = await library.articles.get(articleId)
  if (!article) throw new Error(`No article ${articleId} in the library`)
  const { details } = applyAction(record.review, { change: step.change, by: '', at: '' })
  return workers.call('article.extract', { articleId, text: article.text, details })
}
