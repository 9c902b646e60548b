import { type ReactElement, useState } from 'react'
import type { DetailName } from '../../shared/model/article'
import type { SpeakerCorrection } from '../../shared/catalogue/findSameMention'
import type { OpenArticle } from '../store/hooks'
import { Desk } from '../views/desk/Desk'
import { useDesk } from '../views/desk/useDesk'
import { DetailsDialog } from '../views/details/DetailsDialog'
import { ExportDialog } from '../views/sheet/ExportDialog'
import { ApplyElsewhereDialog } from '../views/speakers/ApplyElsewhereDialog'
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
  const [correction, setCorrection] = useState<SpeakerCorrection | null>(null)
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
        onExport={setExporting.bind(null, true)}
        onSpeakerCorrected={(mention, from, to) => {
          const quoteId = desk.quotes[desk.index]?.quote.id
          if (quoteId) setCorrection({ mention, from, to, articleId: article.id, quoteId })
        }}
      />
      {detail && (
        <DetailsDialog article={article} details={review.details} first={detail} onClose={clear(setDetail)} />
      )}
      {isExporting && (
        <ExportDialog
          articleId={article.id}
          title={review.details.title ?? 'Untitled article'}
          states={desk.quotes.map((each) => each.review.verdict)}
          onSaved={(name) => {
            setExporting(false)
            setSaved(`Sheet saved as ${name}`)
          }}
          onClose={setExporting.bind(null, false)}
        />
      )}
      {correction && <ApplyElsewhereDialog {...correction} onClose={clear(setCorrection)} />}
      <DeskHistory open={open} desk={desk} />
      {saved && <OutcomeToast text={saved} onClose={clear(setSaved)} />}
    </>
  )
}
