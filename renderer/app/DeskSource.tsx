import { type ReactElement, useState } from 'react'
import { useScreen } from '../screen/screen'
import { useShortcuts } from '../screen/shortcuts'
import { type OpenArticle, usePrimarySource } from '../store/hooks'
import type { DeskState } from '../views/desk/useDesk'
import { SourceDialog } from '../views/source/SourceDialog'

interface DeskSourceProps {
  readonly open: OpenArticle
  readonly desk: DeskState
}

/** The way from the desk to the wording check, and the dialog that makes the article a source of others. */
export function DeskSource({ open, desk }: DeskSourceProps): ReactElement | null {
  const { article } = open
  const source = usePrimarySource(article.id)
  const [isAsked, setAsked] = useState(false)
  useShortcuts({
    checkWording: () => {
      const { goTo, place } = useScreen.getState()
      const current = desk.quotes[desk.index]
      if (current) goTo({ view: 'wording', articleId: article.id, quoteId: current.quote.id, from: place })
    },
    markSource: setAsked.bind(null, true),
  })
  if (!isAsked || source === undefined) return null
  return <SourceDialog articleId={article.id} source={source} onClose={setAsked.bind(null, false)} />
}
