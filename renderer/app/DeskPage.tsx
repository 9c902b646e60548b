import { type ReactElement, useEffect } from 'react'
import type { ArticleId } from '../../shared/model/ids'
import type { Lookout } from '../screen/place'
import { useScreen } from '../screen/screen'
import { useOpenArticle } from '../store/hooks'
import { OpenDesk } from './OpenDesk'

interface DeskPageProps {
  readonly articleId: ArticleId
  /** Where it leads back to. */
  readonly from: Lookout
}

/** The desk of one article, once it is read; the way back when the library does not have it. */
export function DeskPage({ articleId, from }: DeskPageProps): ReactElement | null {
  const open = useOpenArticle(articleId)
  useEffect(() => {
    if (open === null) useScreen.getState().goTo(from)
  }, [open, from])
  return open ? <OpenDesk open={open} from={from} /> : null
}
