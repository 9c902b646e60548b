import { type ReactElement, useState } from 'react'
import type { DetailName } from '../../shared/model/article'
import type { OpenArticle } from '../store/hooks'
import { Desk } from '../views/desk/Desk'
import { useDesk } from '../views/desk/useDesk'
import { DetailsDialog } from '../views/details/DetailsDialog'
import { ExportDialog } from '../views/sheet/ExportDialog'
import { DeskHistory } from './DeskHistory'
import { OutcomeToast } from './OutcomeToast'

interface OpenDeskProps {
  readonly open: OpenArticle
  readonly onBack: () => void
}

/** The desk with the dialogs that belong to it, and the menu's commands for it. */
export function OpenDesk({ open, onBack }: OpenDeskProps): ReactElement {
  const desk = useDesk(open)
  const [detail, setDetail] = useState<DetailName | null>(null)
  const [isExporting, setExporting] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  const showExport = (): void => {
    setExporting(true)
  }
  const hideExport = (): void => {
    setExporting(false)
  }
  const { article, review } = open
  const clear = (set: (nothing: null) => void) => () => {
    set(null)
  }
  return (
    <>
      <Desk
        open={open}
        desk={desk}
        onBack={onBack}
        onDetails={setDetail}
        onExport={showExport}
        onSpeakerCorrected={() => undefined}
      />
      {detail && (
        <DetailsDialog
          articleId={article.id}
          details={review.details}
          first={detail}
          onClose={clear(setDetail)}
        />
      )}
      {isExporting && (
        <ExportDialog
          articleId={article.id}
          title={review.details.title ?? 'Untitled article'}
          states={desk.quotes.map((each) => each.review.verdict)}
          onSaved={(name) => {
            hideExport()
            setSaved(`Sheet saved as ${name}`)
          }}
          onClose={hideExport}
        />
      )}
      <DeskHistory open={open} desk={desk} />
      {saved && <OutcomeToast text={saved} onClose={clear(setSaved)} />}
    </>
  )
}
