import { type ReactElement, useState } from 'react'
import type { CatalogueRow } from '../../../shared/catalogue/catalogueRow'
import { toOccasionLine } from '../../../shared/catalogue/rowLines'
import { formatEdtf } from '../../../shared/text/formatEdtf'
import { Glyph } from '../../ui/Glyph'
import { useRowHeight } from '../../ui/useRowHeight'
import { VirtualList } from '../../ui/VirtualList'
import styles from './SpeakerQuotes.module.css'

/** The id of the list of one speaker's quotes. */
export const quotesId = 'speaker-quotes'

interface SpeakerQuotesProps {
  readonly speakerKey: string
  readonly total: number
  readonly rowAt: (index: number) => CatalogueRow | undefined
  readonly onShow: (first: number) => void
  readonly onOpen: (row: CatalogueRow) => void
}

/** What a speaker said, newest first, each quote beside its date. */
export function SpeakerQuotes({
  speakerKey,
  total,
  rowAt,
  onShow,
  onOpen,
}: SpeakerQuotesProps): ReactElement {
  const [at, setAt] = useState({ speakerKey, cursor: 0 })
  const cursor = at.speakerKey === speakerKey ? at.cursor : 0
  return (
    <VirtualList
      id={quotesId}
      scope={speakerKey}
      label="Quotes, newest first"
      count={total}
      rowHeight={useRowHeight({ usual: 72, low: 52, narrow: 72 })}
      cursor={Math.min(cursor, total - 1)}
      onCursor={(index) => {
        setAt({ speakerKey, cursor: index })
      }}
      onShow={onShow}
      onRowOpen={(index) => {
        const row = rowAt(index)
        if (row) onOpen(row)
      }}
      renderRow={(index) => {
        const row = rowAt(index)
        return row && <QuoteInTime row={row} />
      }}
    />
  )
}

function QuoteInTime({ row }: { readonly row: CatalogueRow }): ReactElement {
  const { saidOn, published, verdict, words, title, publisher } = row
  const [, medium = ''] = toOccasionLine(row).split(' · ')
  return (
    <span className={styles.row}>
      <span className={styles.date}>
        {saidOn ? formatEdtf(saidOn) : published ? formatEdtf(published) : 'Date not stated'}
        {!saidOn && published && <span className={styles.basis}>published</span>}
      </span>
      <span className={styles.sign}>
        <Glyph name={verdict} />
      </span>
      <span className={styles.text}>
        <span className={styles.words}>{words}</span>
        <span className={styles.meta}>
          {medium} · {title ?? 'Untitled article'} · {publisher ?? 'Publisher not stated'}
        </span>
      </span>
    </span>
  )
}
