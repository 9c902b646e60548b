import { type ReactElement, useState } from 'react'
import type { DetailName } from '../../shared/model/article'
import type { SpeakerCorrection } from '../../shared/catalogue/findSameMention'
import type { Lookout } from '../screen/place'
import { useScreen } from '../screen/screen'
import { showOutcome } from '../screen/toasts'
import type { OpenArticle } from '../store/hooks'
import { Desk } from '../views/desk/Desk'
import { useDesk } from '../views/desk/useDesk'
import { DetailsDialog } from '../views/details/DetailsDialog'
import { ExportDialog } from '../views/sheet/ExportDialog'
import { ApplyElsewhereDialog } from '../views/speakers/ApplyElsewhereDialog'
import { DeskHistory } from './DeskHistory'
import { DeskOriginal } from './DeskOriginal'
import { DeskSource } from './DeskSource'

interface OpenDeskProps {
  readonly open: OpenArticle
  /** Where it leads back to. */
  readonly from: Lookout
}

/** The desk with the dialogs that belong to it, and the menu's commands for it. */
export function OpenDesk({ open, from }: OpenDeskProps): ReactElement {
  const desk = useDesk(open)
  const [detail, setDetail] = useState<DetailName | null>(null)
  const [isExporting, setExporting] = useState(false)
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
        back={from.view}
        onBack={() => {
          useScreen.getState().goTo(from)
        }}
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
          articleIds={[article.id]}
          onSaved={(name) => {
            setExporting(false)
            showOutcome(`Sheet saved as ${name}`)
          }}
          onClose={setExporting.bind(null, false)}
        />
      )}
      {correction && <ApplyElsewhereDialog {...correction} onClose={clear(setCorrection)} />}
      <DeskHistory open={open} desk={desk} />
      <DeskOriginal article={article} />
      <DeskSource open={open} desk={desk} />
    </>
  )
}
