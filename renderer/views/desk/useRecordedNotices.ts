import { useEffect, useEffectEvent } from 'react'
import type { ReviewAction } from '../../../shared/model/action'
import type { ReviewedQuote } from '../../../shared/review/reviewedQuotes'
import { toDoneWords, toTakenWords } from '../../../shared/review/stepWords'
import { onRecorded } from '../../actions/recorded'
import type { OpenArticle } from '../../store/hooks'
import { toStepContext } from './toStepContext'
import type { Notice } from './useNotice'

/** Tells every change of the article, its undo and its redo, whatever on the desk has made it. */
export function useRecordedNotices(
  open: OpenArticle,
  quotes: readonly ReviewedQuote[],
  tell: (notice: Notice) => void,
): void {
  const told = useEffectEvent((action: ReviewAction) => {
    if (!action.changes.some((change) => change.on !== 'speaker' && change.articleId === open.article.id))
      return
    const { kind } = action.step
    const context = toStepContext(open, quotes)
    const text = kind === 'do' ? toDoneWords(action, context) : toTakenWords(kind, action, context)
    tell({ text, canUndo: kind === 'do' })
  })
  useEffect(() => onRecorded(told), [])
}
