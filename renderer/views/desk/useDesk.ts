import { useCallback, useMemo } from 'react'
import type { QuoteId } from '../../../shared/model/ids'
import type { Quote } from '../../../shared/model/quote'
import { type QuoteReview, type ReviewAction, type Verdict, verdictNames } from '../../../shared/model/review'
import { getQuoteReview } from '../../../shared/review/applyChange'
import { nextUndecided } from '../../../shared/review/progress'
import { decide, redo, undo } from '../../actions/changeReview'
import { useScreen } from '../../screen/screen'
import type { OpenArticle } from '../../store/hooks'
import { type Notice, useNotice } from './useNotice'
import { type PendingVerdicts, usePendingVerdicts } from './usePendingVerdicts'

/** A quote with what was said of it, as the screen shows it. */
export interface DeskQuote {
  readonly quote: Quote
  readonly review: QuoteReview
  /** Counted from 1, in reading order. */
  readonly number: number
}

/** The desk's state and what can be done to it. */
export interface DeskState {
  readonly quotes: readonly DeskQuote[]
  /** Index of the selected quote; -1 when the article has none. */
  readonly index: number
  readonly notice: Notice | null
  select: (index: number) => void
  move: (by: 1 | -1) => void
  mark: (verdict: Verdict) => void
  undo: () => void
  redo: () => void
}

/** The desk of an open article: selection, decisions, undo. */
export function useDesk({ article, quotes: found, review }: OpenArticle): DeskState {
  const pending = usePendingVerdicts(review)
  const [notice, tell] = useNotice()
  const quotes = useMemo(
    () =>
      found.map((quote, at) => toDeskQuote(quote, at, getQuoteReview(review, quote.id), pending.verdicts)),
    [found, review, pending.verdicts],
  )
  const selectedId = useScreen((screen) => screen.selected[article.id])
  const index = indexOfQuote(quotes, selectedId)
  const select = useCallback(
    (at: number) => {
      const id = quotes[at]?.quote.id
      if (id) useScreen.getState().select(article.id, id)
    },
    [quotes, article.id],
  )

  const mark = (verdict: Verdict): void => {
    const current = quotes[index]
    if (!current || current.review.verdict === verdict) return
    const verdicts = quotes.map((each) => each.review.verdict)
    if (verdict !== 'undecided') select(nextUndecided(verdicts, index))
    pending.add(current.quote.id, verdict, decide(article.id, current.quote.id, verdict)).then(
      () => {
        tell({ text: `Quote ${current.number}: ${verdictNames[verdict]}`, canUndo: true })
      },
      (error: unknown) => {
        tell({
          text: `Quote ${current.number} was not saved. Check the free space on the disk.`,
          canUndo: false,
        })
        reportError(error)
      },
    )
  }

  const takeBack = (step: typeof undo, word: 'Undone' | 'Redone'): void => {
    void step(article.id).then((action) => {
      tell({
        text: action
          ? `${word}: ${describe(action, quotes)}`
          : `Nothing to ${word === 'Undone' ? 'undo' : 'redo'}`,
        canUndo: false,
      })
      if (action && action.change.field !== 'detail') {
        useScreen.getState().select(article.id, action.change.quoteId)
      }
    })
  }

  return {
    quotes,
    index,
    notice,
    select,
    move: (by) => {
      select(Math.min(quotes.length - 1, Math.max(0, index + by)))
    },
    mark,
    undo: () => {
      takeBack(undo, 'Undone')
    },
    redo: () => {
      takeBack(redo, 'Redone')
    },
  }
}

function toDeskQuote(quote: Quote, at: number, review: QuoteReview, pending: PendingVerdicts): DeskQuote {
  return { quote, number: at + 1, review: { ...review, verdict: pending[quote.id] ?? review.verdict } }
}

function indexOfQuote(quotes: readonly DeskQuote[], id: QuoteId | undefined): number {
  const at = quotes.findIndex((each) => each.quote.id === id)
  if (at >= 0) return at
  const undecided = quotes.findIndex((each) => each.review.verdict === 'undecided')
  return undecided >= 0 ? undecided : Math.min(0, quotes.length - 1)
}

function describe({ change }: ReviewAction, quotes: readonly DeskQuote[]): string {
  if (change.field === 'detail')
    return `the article’s ${change.detail === 'published' ? 'publication date' : change.detail}`
  const number = quotes.find((each) => each.quote.id === change.quoteId)?.number ?? ''
  if (change.field === 'note') return `the note of quote ${number}`
  return `quote ${number} is ${verdictNames[change.to].toLowerCase()} again`
}
