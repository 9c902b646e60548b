import { useState } from 'react'
import type { Article } from '../../../shared/model/article'
import type { QuoteId } from '../../../shared/model/ids'
import { wordingNames } from '../../../shared/model/wording'
import type { ReviewedQuote } from '../../../shared/review/reviewedQuotes'
import { acceptCheck } from '../../actions/acceptCheck'
import type { SourceComparison } from '../../actions/checkWording'
import { undo } from '../../actions/takeStep'
import { useShortcuts } from '../../screen/shortcuts'
import { useWording, type WordingState } from './useWording'

/** The quotes of an article, one of which is shown. */
interface ShownQuote {
  readonly article: Article
  readonly quotes: readonly ReviewedQuote[]
  readonly quoteId: QuoteId
  readonly onQuote: (quoteId: QuoteId) => void
  readonly onBack: () => void
}

/** What is shown of the check of one quote, and what can be done with it. */
interface QuoteCheck {
  readonly state: WordingState
  /** Index of the quote among those of the article. */
  readonly index: number
  readonly current: ReviewedQuote | undefined
  /** The comparisons of the quote, the best first; empty until they are made. */
  readonly all: readonly SourceComparison[]
  /** Which of them is shown. */
  readonly at: number
  readonly compared: SourceComparison | undefined
  /** The difference that is emphasised; `null` for none. */
  readonly chosen: number | null
  /** What was said of the last accepted proposal; empty for nothing. */
  readonly told: string
  readonly onSource: (at: number) => void
  readonly onChoose: (difference: number) => void
  readonly onAccept: () => void
}

/** The check of the quote that is shown, with the commands of the view. */
export function useQuoteCheck({ article, quotes, quoteId, onQuote, onBack }: ShownQuote): QuoteCheck {
  const state = useWording(article, quotes)
  const [shown, setShown] = useState({ of: quoteId, at: 0, chosen: null as number | null, told: '' })
  const { at, chosen, told } = shown.of === quoteId ? shown : { at: 0, chosen: null, told: '' }
  const set = (part: Partial<typeof shown>): void => {
    setShown({ of: quoteId, at, chosen, told, ...part })
  }
  const index = quotes.findIndex(({ quote }) => quote.id === quoteId)
  const all = state.comparisons?.get(quoteId) ?? []
  const compared = all[at]
  const move = (by: 1 | -1) => () => {
    const next = quotes[index + by]
    if (next) onQuote(next.quote.id)
  }
  const onAccept = (): void => {
    if (!compared) return
    void acceptCheck({ articleId: article.id, quoteId }, compared).then((action) => {
      set({
        told: action ? `Accepted: ${wordingNames[compared.check.finding]}` : 'That is on record already',
      })
    })
  }
  useShortcuts({
    back: onBack,
    next: move(1),
    previous: move(-1),
    acceptCheck: onAccept,
    undo: () => {
      void undo(article.id).then((action) => {
        set({ told: action ? 'Taken back' : 'Nothing to take back' })
      })
    },
  })
  return {
    ...{ state, index, current: quotes[index], all, at, compared, chosen, told, onAccept },
    onSource: (to) => {
      set({ at: to, chosen: null })
    },
    onChoose: (difference) => {
      set({ chosen: difference })
    },
  }
}
