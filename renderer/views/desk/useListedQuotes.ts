import { useMemo, useState } from 'react'
import type { Quote } from '../../../shared/model/quote'
import { inReview } from '../../../shared/review/inReview'
import { type ReviewedQuote, toReviewedQuotes } from '../../../shared/review/reviewedQuotes'
import { useScreen } from '../../screen/screen'
import type { OpenArticle } from '../../store/hooks'

/** What the desk lists of an article's quotes. */
export interface ListedQuotes {
  /** In reading order, or grouped by speaker. */
  readonly listed: readonly ReviewedQuote[]
  /** The quotes of `listed`: the same array until one of them changes, which a decision does not. */
  readonly found: readonly Quote[]
  /** How much indirect speech the article has that nobody has taken up. */
  readonly indirect: number
}

/** The quotes up for review, and the other indirect speech too where the reviewer wants to see it. */
export function useListedQuotes({ article, quotes, review }: OpenArticle): ListedQuotes {
  const showsIndirect = useScreen((screen) => screen.showsIndirect)
  const isGrouped = useScreen((screen) => screen.groupsBySpeaker)
  const reviewed = useMemo(
    () => toReviewedQuotes(article.text, quotes, review),
    [article.text, quotes, review],
  )
  const upForReview = useMemo(() => inReview(reviewed), [reviewed])
  const shown = showsIndirect ? reviewed : upForReview
  const listed = useMemo(() => (isGrouped ? groupBySpeaker(shown) : shown), [shown, isGrouped])
  const found = useSame(useMemo(() => listed.map(({ quote }) => quote), [listed]))
  return { listed, found, indirect: reviewed.length - upForReview.length }
}

/** The quotes of each speaker together, the speaker who speaks first leading. */
function groupBySpeaker(quotes: readonly ReviewedQuote[]): readonly ReviewedQuote[] {
  const groups = new Map<string, ReviewedQuote[]>()
  for (const each of quotes) {
    const name = each.quote.speaker?.name ?? each.quote.speaker?.mention?.text ?? ''
    groups.set(name, [...(groups.get(name) ?? []), each])
  }
  return [...groups.values()].flat()
}

/** `next`, or the array before it while their items are the same. */
function useSame<Item>(next: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(next)
  if (kept === next) return kept
  if (kept.length === next.length && kept.every((item, at) => item === next[at])) return kept
  setKept(next)
  return next
}
