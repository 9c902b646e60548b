import type { ReactElement } from 'react'
import { speakerOrders } from '../../../shared/model/speakerOrder'
import { capitalise } from '../../../shared/catalogue/rowLines'
import type { ListedSpeaker } from '../../../shared/catalogue/listSpeakers'
import { useScreen } from '../../screen/screen'
import { Choice } from '../../ui/Choice'
import { TextField } from '../../ui/TextField'
import { VirtualList } from '../../ui/VirtualList'
import { countAll } from './speakerWords'
import styles from './SpeakerList.module.css'
import { quotesId } from './SpeakerQuotes'
import type { SpeakersState } from './useSpeakers'

/** The id of the list of speakers. */
export const speakersId = 'speakers'

const rowHeight = 44
const kinds = ['named', 'unnamed'] as const

/** Everybody quoted, the most quoted first, or the unnamed sources of each article. */
export function SpeakerList({ speakers }: { readonly speakers: SpeakersState }): ReactElement {
  const { counts, cursor, speakerAt } = speakers
  return (
    <aside className={styles.pane} aria-label="All speakers">
      <div className={styles.head}>
        <TextField
          label="Find a speaker"
          type="search"
          value={speakers.text}
          spellCheck={false}
          onChange={speakers.setText}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Escape') return
            event.preventDefault()
            document.getElementById(speakersId)?.focus()
          }}
        />
        <KindChoice speakers={speakers} />
        <OrderChoice />
      </div>
      {counts && counts.total > 0 ? (
        <VirtualList
          id={speakersId}
          label="Speakers"
          count={counts.total}
          rowHeight={rowHeight}
          cursor={cursor}
          isHome
          onCursor={speakers.moveTo}
          onShow={speakers.show}
          onRowOpen={() => document.getElementById(quotesId)?.focus()}
          renderRow={(index) => {
            const speaker = speakerAt(index)
            return speaker && <SpeakerRow speaker={speaker} />
          }}
        />
      ) : (
        counts && <p className={styles.none}>{speakers.text ? 'Nobody with these letters' : 'Nobody yet'}</p>
      )}
    </aside>
  )
}

function KindChoice({ speakers }: { readonly speakers: SpeakersState }): ReactElement {
  const { counts } = speakers
  return (
    <Choice
      label="Kind of speaker"
      options={kinds}
      names={{
        named: `Named ${(counts?.named ?? 0).toLocaleString('en')}`,
        unnamed: `Unnamed ${(counts?.unnamed ?? 0).toLocaleString('en')}`,
      }}
      value={speakers.isNamed ? 'named' : 'unnamed'}
      onChange={(kind) => {
        speakers.setNamed(kind === 'named')
      }}
    />
  )
}

const orderNames = { quotes: 'Most quoted', name: 'Name', latest: 'Latest' } as const

function OrderChoice(): ReactElement {
  const order = useScreen((screen) => screen.speakerOrder)
  return (
    <Choice
      label="Order of the speakers"
      options={speakerOrders}
      names={orderNames}
      value={order}
      onChange={useScreen.getState().orderSpeakers}
    />
  )
}

function SpeakerRow({ speaker }: { readonly speaker: ListedSpeaker }): ReactElement {
  const { name, role, title } = speaker
  const about = title ?? (role && capitalise(role))
  return (
    <span className={styles.row}>
      <span className={styles.name}>{capitalise(name)}</span>
      <span className={styles.meta}>{[about, countAll(speaker)].filter(Boolean).join(' · ')}</span>
    </span>
  )
}
