import { type ReactElement, useState } from 'react'
import type { CatalogueRow } from '../../../shared/catalogue/catalogueRow'
import { useHints, useKeysOf } from '../../screen/keymap'
import { OverBar } from '../../screen/OverBar'
import { useShortcuts } from '../../screen/shortcuts'
import { Button } from '../../ui/Button'
import { HintBar } from '../../ui/HintBar'
import { MergeDialog } from './MergeDialog'
import { SpeakerList, speakersId } from './SpeakerList'
import { SpeakerPage } from './SpeakerPage'
import styles from './Speakers.module.css'
import { type SpeakersState, useSpeakers } from './useSpeakers'

const hints = [
  { commands: ['next', 'previous'], label: 'Next, previous' },
  { commands: ['open'], label: 'Quotes, then desk' },
  { commands: ['merge'], label: 'Merge' },
  { commands: ['filters'], label: 'Find a speaker' },
  { commands: ['undo'], label: 'Undo' },
  { commands: ['help'], label: 'All shortcuts' },
] as const

interface SpeakersProps {
  /** The speaker to begin with; `null` for the most quoted. */
  readonly first: string | null
  /** Opens a quote of the speaker of `key`. */
  readonly onOpen: (row: CatalogueRow, key: string) => void
  readonly onSearch: (key: string) => void
  readonly onBack: () => void
}

/** Everybody quoted in the library, and what they said when, as what, to whom; names can be merged and split again. */
export function Speakers({ first, onOpen, onSearch, onBack }: SpeakersProps): ReactElement {
  const speakers = useSpeakers(first)
  const [isMerging, setMerging] = useState(false)
  const current = speakers.speakerAt(speakers.cursor)
  const merge = (): void => {
    if (current?.isNamed) setMerging(true)
  }
  useSpeakerKeys(speakers, merge, onBack)
  return (
    <div className={styles.screen}>
      <OverBar />
      <div className={styles.panes}>
        <SpeakerList speakers={speakers} />
        <main className={styles.page}>
          {speakers.key === null ? (
            <Nobody isAnswered={speakers.counts !== undefined} />
          ) : (
            <SpeakerPage
              speakerKey={speakers.key}
              onOpen={onOpen}
              onSearch={onSearch}
              onMerge={merge}
              onSplit={speakers.split}
            />
          )}
        </main>
      </div>
      <HintBar hints={useHints(hints)}>
        <Notice speakers={speakers} />
      </HintBar>
      {isMerging && current && (
        <MergeDialog
          speaker={current}
          onMerge={(into) => {
            speakers.merge(current, into)
          }}
          onClose={() => {
            setMerging(false)
          }}
        />
      )}
    </div>
  )
}

function Nobody({ isAnswered }: { readonly isAnswered: boolean }): ReactElement {
  return (
    <div className={styles.nobody}>
      <h1 tabIndex={-1} data-home>
        Speakers
      </h1>
      {isAnswered && (
        <p>Whoever is quoted in an article of the library is listed here. Add an article to begin.</p>
      )}
    </div>
  )
}

function Notice({ speakers: { notice, undo } }: { readonly speakers: SpeakersState }): ReactElement {
  const keysOf = useKeysOf()
  return (
    <>
      <span role="status">{notice?.text}</span>
      {notice?.canUndo && (
        <Button look="link" keys={keysOf('undo')} onClick={undo}>
          Undo
        </Button>
      )}
    </>
  )
}

/** The commands of the speakers view. */
function useSpeakerKeys(speakers: SpeakersState, merge: () => void, onBack: () => void): void {
  const { cursor, counts, moveTo } = speakers
  const move = (by: 1 | -1): void => {
    moveTo(Math.min((counts?.total ?? 1) - 1, Math.max(0, cursor + by)))
    document.getElementById(speakersId)?.focus()
  }
  useShortcuts({
    back: onBack,
    merge,
    undo: speakers.undo,
    redo: speakers.redo,
    next: () => {
      move(1)
    },
    previous: () => {
      move(-1)
    },
    filters: () => {
      document.querySelector<HTMLElement>('aside input[type=search]')?.focus()
    },
  })
}
