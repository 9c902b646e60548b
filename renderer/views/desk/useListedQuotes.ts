import { useMemo } from 'react'
import type { Quote } from '../../../shared/model/quote'
import type { ArticleReview } from '../../../shared/model/review'
import { inReview } from '../../../shared/review/inReview'
import { useScreen } from '../../screen/screen'

/** What the desk lists of an article's quotes. */
export interface ListedQuotes {
  /** The same array until another quote is listed: a decision does not change it. */
  readonly found: readonly Quote[]
  /** How much indirect speech the article has that nobody has taken up. */
  readonly indirect: number
}

/** The quotes up for review, and the other indirect speech too where the reviewer wants to see it. */
export function useListedQuotes(all: readonly Quote[], review: ArticleReview): ListedQuotes {
  const showsIndirect = useScreen((screen) => screen.showsIndirect)
  const upForReview = inReview(all, review)
  const ids = upForReview.map(({ id }) => id).join(' ')
  const found = useMemo(() => {
    if (showsIndirect) return all
    const listed = new Set(ids.split(' '))
    return all.filter(({ id }) => listed.has(id))
  }, [all, ids, showsIndirect])
  return { found, indirect: all.length - upForReview.length }
}
