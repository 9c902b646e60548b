import { useEffect, useState } from 'react'
import type { Article } from '../../../shared/model/article'
import type { ReviewedQuote } from '../../../shared/review/reviewedQuotes'
import { checkWording, type Comparisons } from '../../actions/checkWording'

/** How far the check of an article's quotes is. */
export interface WordingState {
  readonly done: number
  /** How many sources there are; `null` until they are counted. */
  readonly total: number | null
  /** `null` until all are compared. */
  readonly comparisons: Comparisons | null
}

const nothingYet: WordingState = { done: 0, total: null, comparisons: null }

/** Compares the quotes of the article, as they are when the view opens, with all sources; leaving the view cancels. */
export function useWording(article: Article, quotes: readonly ReviewedQuote[]): WordingState {
  const [state, setState] = useState(nothingYet)
  const [claims] = useState(() =>
    quotes.map(({ quote }) => ({
      quote,
      speaker: quote.speaker?.name ?? null,
      saidOn: quote.date?.edtf ?? null,
    })),
  )
  useEffect(() => {
    const leave = new AbortController()
    const onDone = (done: number, total: number): void => {
      setState({ done, total, comparisons: null })
    }
    checkWording(article, claims, onDone, leave.signal).then(
      (comparisons) => {
        if (!leave.signal.aborted) setState((now) => ({ ...now, comparisons }))
      },
      (error: unknown) => {
        if (!leave.signal.aborted) reportError(error)
      },
    )
    return () => {
      leave.abort()
    }
  }, [article, claims])
  return state
}
