import { useMemo } from 'react'
import type { ArticleId, QuoteId } from '../../../shared/model/ids'
import type { Quote } from '../../../shared/model/quote'
import { type QuoteReview, type ReviewAction, type Verdict, verdictNames } from '../../../shared/model/review'
import { getQuoteReview } from '../../../shared/review/applyChange'
import { nextUndecided } from '../../../shared/review/progress'
import { decide, redo, undo } from '../../actions/changeReview'
import { useScreen } from '../../screen/screen'
import type { OpenArticle } from '../../store/hooks'
import { useListedQuotes } from './useListedQuotes'
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
  /** The quotes that are listed, which do not change with a decision. */
  readonly found: readonly Quote[]
  /** How much indirect speech the article has that nobody has taken up. */
  readonly indirect: number
  select: (index: number) => void
  move: (by: 1 | -1) => void
  mark: (verdict: Verdict) => void
  undo: () => void
  redo: () => void
}

/** The desk of an open article: selection, decisions, undo. */
export function useDesk({ article, quotes: all, review }: OpenArticle): DeskState {
  const { found, indirect } = useListedQuotes(all, review)
  const pending = usePendingVerdicts(review)
  const [notice, tell] = useNotice()
  const quotes = useMemo(
    () =>
      found.map((quote, at) => toDeskQuote(quote, at, getQuoteReview(review, quote.id), pending.verdicts)),
    [found, review, pending.verdicts],
  )
  const selectedId = useScreen((screen) => screen.selected[article.id])
  const index = indexOfQuote(quotes, selectedId)
  const select = (at: number): void => {
    const id = quotes[at]?.quote.id
    if (id) useScreen.getState().select(article.id, id)
  }
  return {
    quotes,
    index,
    notice,
    found,
    indirect,
    select,
    move: (by) => {
      select(Math.min(quotes.length - 1, Math.max(0, index + by)))
    },
    mark: (verdict) => {
      const current = quotes[index]
      if (!current || current.review.verdict === verdict) return
      if (verdict !== 'undecided')
        select(
          nextUndecided(
            quotes.map((each) => each.review.verdict),
            index,
          ),
        )
      const write = decide(article.id, current.quote.id, verdict)
      void pending.add(current.quote.id, verdict, write).then(...toldWith(tell, current.number, verdict))
    },
    undo: () => {
      void takeBack(article.id, undo).then((action) => {
        tell(toNotice('Undone', action, quotes))
      })
    },
    redo: () => {
      void takeBack(article.id, redo).then((action) => {
        tell(toNotice('Redone', action, quotes))
      })
    },
  }
}

function toDeskQuote(quote: Quote, at: number, review: QuoteReview, pending: PendingVerdicts): DeskQuote {
  return { quote, number: at + 1, review: { ...review, verdict: pending[quote.id] ?? review.verdict } }
}

/** The quote that was selected last; else the first undecided one, the first one, or -1. */
function indexOfQuote(quotes: readonly DeskQuote[], id: QuoteId | undefined): number {
  const at = quotes.findIndex((each) => each.quote.id === id)
  if (at >= 0) return at
  const undecided = quotes.findIndex((each) => each.review.verdict === 'undecided')
  return undecided >= 0 ? undecided : Math.min(0, quotes.length - 1)
}

type Tell = (notice: Notice) => void

/** What to say when the decision is on disk, and when it is not. */
function toldWith(tell: Tell, number: number, verdict: Verdict): [() => void, (error: unknown) => void] {
  return [
    () => {
      tell({ text: `Quote ${number}: ${verdictNames[verdict]}`, canUndo: true })
    },
    (error) => {
      tell({ text: `Quote ${number} was not saved. Check the free space on the disk.`, canUndo: false })
      reportError(error)
    },
  ]
}

/** Takes the step and selects the quote that it changed. */
async function takeBack(articleId: ArticleId, step: typeof undo): Promise<ReviewAction | null> {
  const action = await step(articleId)
  const change = action?.changes[0]
  if (change?.on === 'quote') useScreen.getState().select(articleId, change.quoteId)
  return action
}

function toNotice(
  word: 'Undone' | 'Redone',
  action: ReviewAction | null,
  quotes: readonly DeskQuote[],
): Notice {
  const nothing = word === 'Undone' ? 'Nothing to undo' : 'Nothing to redo'
  return { text: action ? `${word}: ${describe(action, quotes)}` : nothing, canUndo: false }
}

function describe({ changes }: ReviewAction, quotes: readonly DeskQuote[]): string {
  const [change] = changes
  if (change?.on !== 'quote') return 'the article’s details'
  const number = quotes.find((each) => each.quote.id === change.quoteId)?.number ?? ''
  if (change.field === 'note') return `the note of quote ${number}`
  return `quote ${number} is ${verdictNames[change.to].toLowerCase()} again`
}
