import { type ReactElement, useState } from 'react'
import { quoteWords } from '../../shared/model/quote'
import type { HistorySubject } from '../../shared/review/history'
import { useShortcuts } from '../screen/shortcuts'
import type { OpenArticle } from '../store/hooks'
import { toStepContext } from '../views/desk/toStepContext'
import type { DeskState } from '../views/desk/useDesk'
import { HistorySheet } from '../views/history/HistorySheet'

interface DeskHistoryProps {
  readonly open: OpenArticle
  readonly desk: DeskState
}

/** The history of the selected quote and of the article, once it is asked for. */
export function DeskHistory({ open, desk }: DeskHistoryProps): ReactElement | null {
  const [subject, setSubject] = useState<HistorySubject | null>(null)
  const { article, quotes, review } = open
  const articleId = article.id
  useShortcuts({
    history: () => {
      const current = desk.quotes[desk.index]
      if (current) setSubject({ articleId, quoteId: current.quote.id })
    },
    articleHistory: () => {
      setSubject({ articleId, quoteId: null })
    },
  })
  if (!subject) return null
  const listed = desk.quotes.map(({ quote }) => quote)
  const quote = listed.find(({ id }) => id === subject.quoteId)
  return (
    <HistorySheet
      subject={subject}
      about={quote ? `“${quoteWords(quote)}”` : (review.details.title ?? 'Untitled article')}
      article={article}
      quotes={[...quotes, ...listed]}
      context={toStepContext(open, desk.quotes)}
      onClose={() => {
        setSubject(null)
      }}
    />
  )
}
