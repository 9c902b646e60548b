import { type ReactElement, useState } from 'react'
import type { DetailName } from '../../shared/model/article'
import type { OpenArticle } from '../store/hooks'
import { Desk } from '../views/desk/Desk'
import { useDesk } from '../views/desk/useDesk'
import { DetailsDialog } from '../views/details/DetailsDialog'
import { ExportDialog } from '../views/sheet/ExportDialog'
import { OutcomeToast } from './OutcomeToast'
import { useMenuCommands } from './useMenuCommands'

/** What lies over the desk. */
type Over = { readonly dialog: 'details'; readonly first: DetailName } | { readonly dialog: 'export' } | null

/** The desk with the dialogs that belong to it, and the menu's commands for it. */
export function OpenDesk({
  open,
  onBack,
}: {
  readonly open: OpenArticle
  readonly onBack: () => void
}): ReactElement {
  const desk = useDesk(open)
  const [over, setOver] = useState<Over>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const close = (): void => {
    setOver(null)
  }
  const showExport = (): void => {
    setOver({ dialog: 'export' })
  }
  useMenuCommands({ 'export-sheet': showExport, undo: desk.undo, redo: desk.redo })
  const { article, review } = open
  return (
    <>
      <Desk
        open={open}
        desk={desk}
        onBack={onBack}
        onDetails={(first = 'title') => {
          setOver({ dialog: 'details', first })
        }}
        onExport={showExport}
      />
      {over?.dialog === 'details' && (
        <DetailsDialog articleId={article.id} details={review.details} first={over.first} onClose={close} />
      )}
      {over?.dialog === 'export' && (
        <ExportDialog
          articleId={article.id}
          title={review.details.title ?? 'Untitled article'}
          states={desk.quotes.map((each) => each.review.verdict)}
          onSaved={(name) => {
            close()
            setSaved(`Sheet saved as ${name}`)
          }}
          onClose={close}
        />
      )}
      {saved && (
        <OutcomeToast
          text={saved}
          onClose={() => {
            setSaved(null)
          }}
        />
      )}
    </>
  )
}
