import type { ReactElement } from 'react'
import type { ArticleId, QuoteId } from '../../shared/model/ids'
import { useScreen } from '../screen/screen'
import { Search } from '../views/search/Search'

/** The search over the library; a result opens on its desk. */
export function SearchPage({ isReturn }: { readonly isReturn: boolean }): ReactElement {
  return <Search isReturn={isReturn} onOpen={openQuote} onBack={showLibrary} />
}

function openQuote(articleId: ArticleId, quoteId: QuoteId): void {
  const { select, goTo } = useScreen.getState()
  select(articleId, quoteId)
  goTo({ view: 'desk', articleId })
}

function showLibrary(): void {
  useScreen.getState().goTo({ view: 'library' })
}
