import { type ReactElement, useRef, useState } from 'react'
import type { DetailName } from '../../../shared/model/article'
import { quoteWords } from '../../../shared/model/quote'
import type { Lookout } from '../../screen/place'
import { useScreen } from '../../screen/screen'
import type { OpenArticle } from '../../store/hooks'
import styles from './Desk.module.css'
import { DeskBar } from './DeskBar'
import { DeskHints } from './DeskHints'
import { Panes } from './Panes'
import { useBoundaries } from './useBoundaries'
import type { DeskQuote, DeskState } from './useDesk'
import { useDeskShortcuts } from './useDeskShortcuts'

interface DeskProps {
  readonly open: OpenArticle
  readonly desk: DeskState
  /** The view that it leads back to. */
  readonly back: Lookout['view']
  readonly onBack: () => void
  /** Opens the article's details, at the one that is asked for. */
  readonly onDetails: (detail: DetailName) => void
  readonly onExport: () => void
  /** Called after a speaker was corrected, with the mention, the name that was found and the new one. */
  readonly onSpeakerCorrected: (mention: string, from: string, to: string) => void
}

/** The desk: the article, its quotes and the selected quote's card, in step. */
export function Desk(props: DeskProps): ReactElement {
  const { open, desk, back, onBack, onDetails, onExport, onSpeakerCorrected } = props
  const note = useRef<HTMLTextAreaElement>(null)
  const [isListOpen, setListOpen] = useState(false)
  const [isFinding, setFinding] = useState(false)
  const { toggleIndirect, toggleGroups } = useScreen.getState()
  const showDetails = (): void => {
    onDetails('title')
  }
  useBoundaries(open, desk)
  useDeskShortcuts(desk, {
    note: () => note.current?.focus(),
    indirect: toggleIndirect,
    group: toggleGroups,
    find: setFinding.bind(null, true),
    list: setListOpen.bind(null, !isListOpen),
    back: onBack,
    details: showDetails,
    exportSheet: onExport,
  })
  return (
    <div className={styles.desk}>
      <DeskBar
        title={open.review.details.title ?? 'Untitled article'}
        back={back}
        onBack={onBack}
        onDetails={showDetails}
        onExport={onExport}
      />
      <Panes
        open={open}
        desk={desk}
        note={note}
        isListOpen={isListOpen}
        isFinding={isFinding}
        onSelect={(index) => {
          desk.select(index)
          setListOpen(false)
        }}
        onFound={() => {
          setFinding(false)
        }}
        onAsk={onDetails}
        onSpeakerCorrected={onSpeakerCorrected}
      />
      <DeskHints desk={desk} />
      <Announcement current={desk.quotes[desk.index]} />
    </div>
  )
}

/** Tells a screen reader which quote is selected now. */
function Announcement({ current }: { readonly current: DeskQuote | undefined }): ReactElement {
  return (
    <p className="visually-hidden" aria-live="polite">
      {current && `Quote ${current.number}: ${quoteWords(current.quote)}`}
    </p>
  )
}
