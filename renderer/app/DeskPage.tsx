import { type ReactElement, useEffect } from 'react'
import type { ArticleId } from '../../shared/model/ids'
import { useOpenArticle } from '../store/hooks'
import { OpenDesk } from './OpenDesk'

interface DeskPageProps {
  readonly articleId: ArticleId
  readonly onBack: () => void
}

/** The desk of one article, once it is read; the way back when the library does not have it. */
export function DeskPage({ articleId, onBack }: DeskPageProps): ReactElement | null {
  const open = useOpenArticle(articleId)
  useEffect(() => {
    if (open === null) onBack()
  }, [open, onBack])
  return open ? <OpenDesk open={open} onBack={onBack} /> : null
}
