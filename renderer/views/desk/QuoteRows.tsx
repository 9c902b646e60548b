import { type ReactElement, useState } from 'react'
import { quoteWords } from '../../../shared/model/quote'
import { Glyph } from '../../ui/Glyph'
import { VirtualRows } from '../../ui/VirtualRows'
import { toDateLine, toParagraphWord, toSpeakerLine } from './quoteLines'
import styles from './QuoteList.module.css'
import type { DeskQuote } from './useDesk'

interface QuoteRowsProps {
  readonly quotes: readonly DeskQuote[]
  readonly index: number
  /** The number of the paragraph in which a quote begins. */
  readonly paragraphOf: (quote: DeskQuote) => number | null
  readonly onSelect: (index: number) => void
}

/** The height of a row in CSS pixels, before it is measured. */
const rowHeight = 92

/** The rows of the quote list. */
export function QuoteRows({ quotes, index, paragraphOf, onSelect }: QuoteRowsProps): ReactElement {
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  return (
    <div ref={setScroller} className={styles.rows}>
      <VirtualRows
        items={quotes}
        keyOf={toId}
        rowHeight={rowHeight}
        index={index}
        scroller={scroller}
        renderRow={(each, at) => (
          <Row
            each={each}
            isCurrent={at === index}
            paragraph={paragraphOf(each)}
            onSelect={() => {
              onSelect(at)
            }}
          />
        )}
      />
    </div>
  )
}

function toId({ quote }: DeskQuote): string {
  return quote.id
}

interface RowProps {
  readonly each: DeskQuote
  readonly isCurrent: boolean
  /** `null` where the quote stands in no numbered one. */
  readonly paragraph: number | null
  readonly onSelect: () => void
}

function Row({ each: { quote, review, number }, isCurrent, paragraph, onSelect }: RowProps): ReactElement {
  return (
    <button type="button" className={styles.row} aria-current={isCurrent} onClick={onSelect}>
      <span className={styles.sign}>
        <Glyph name={review.verdict} />
        <span className={styles.number}>
          <span className="visually-hidden">Quote </span>
          {number}
        </span>
      </span>
      <span className={styles.text}>
        <span className={styles.who}>
          <span className={styles.speaker}>{toSpeakerLine(quote)}</span>
          <span className={styles.paragraph} aria-hidden="true">
            {toParagraphWord(paragraph)}
          </span>
          <span className="visually-hidden">
            {paragraph === null ? 'in the headline' : `paragraph ${paragraph}`}
          </span>
        </span>
        <span className={styles.words}>{quoteWords(quote)}</span>
        <span className={styles.source}>{toDateLine(quote)}</span>
      </span>
    </button>
  )
}
