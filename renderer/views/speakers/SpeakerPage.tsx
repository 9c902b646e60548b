import { type ReactElement, useState } from 'react'
import type { CatalogueRow } from '../../../shared/catalogue/catalogueRow'
import { verdicts } from '../../../shared/model/verdict'
import { capitalise } from '../../../shared/catalogue/rowLines'
import { useCatalogue } from '../../catalogue/useCatalogue'
import { useKeysOf } from '../../screen/keymap'
import { Button } from '../../ui/Button'
import { VerdictCounts } from '../../ui/VerdictCounts'
import { type ShownSpeaker, SpeakerFacts } from './SpeakerFacts'
import styles from './SpeakerPage.module.css'
import { SpeakerQuotes } from './SpeakerQuotes'
import { countQuotes } from './speakerWords'

const limit = 100
const step = 50

interface SpeakerPageProps {
  readonly speakerKey: string
  readonly onOpen: (row: CatalogueRow, key: string) => void
  readonly onSearch: (key: string) => void
  readonly onMerge: () => void
  readonly onSplit: (key: string, name: string) => void
}

/** One speaker: the quotes in time, and beside them names, roles, outlets and merged names. */
export function SpeakerPage(props: SpeakerPageProps): ReactElement | null {
  const { speakerKey, onOpen, onSplit } = props
  const [shown, setShown] = useState({ key: speakerKey, offset: 0 })
  const offset = shown.key === speakerKey ? shown.offset : 0
  const answer = useCatalogue('speaker.show', { key: speakerKey, offset, limit })
  const page = answer?.response
  if (!page) return null
  return (
    <>
      <PageHead page={page} {...props} />
      <div className={styles.body}>
        <SpeakerQuotes
          speakerKey={page.key}
          total={page.total}
          rowAt={(index) => page.rows[index - page.offset]}
          onShow={(first) => {
            setShown({ key: speakerKey, offset: Math.max(0, Math.floor((first - step) / step) * step) })
          }}
          onOpen={(row) => {
            // While another speaker's page is on its way, these are not the quotes that were meant.
            if (answer.request.key === speakerKey) onOpen(row, page.key)
          }}
        />
        <SpeakerFacts page={page} onSplit={onSplit} />
      </div>
    </>
  )
}

function PageHead({
  page,
  onSearch,
  onMerge,
}: SpeakerPageProps & { readonly page: ShownSpeaker }): ReactElement {
  const keysOf = useKeysOf()
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{capitalise(page.name)}</h1>
        <p className={styles.count}>
          {countQuotes(page.total)}
          <VerdictCounts counts={page.verdicts} order={verdicts} />
          {!page.isNamed && ' by an unnamed source, which is kept apart in each article and never merged'}
        </p>
      </div>
      <Button
        look="quiet"
        onClick={() => {
          onSearch(page.key)
        }}
      >
        Show in search
      </Button>
      {page.isNamed && (
        <Button keys={keysOf('merge')} onClick={onMerge}>
          Merge
        </Button>
      )}
    </header>
  )
}
