import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { quoteWords } from '../../../shared/model/quote'
import { Glyph } from '../../ui/Glyph'
import { toDateLine, toSpeakerLine } from './quoteLines'
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

/**
 * The rows of the quote list, the selected one in sight. Only those in sight are in the page, and those that the keys
 * are on: the selected row, and the one that has the focus.
 */
export function QuoteRows({ quotes, index, paragraphOf, onSelect }: QuoteRowsProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(-1)
  const rows = useVirtualizer({
    count: quotes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => quotes[at]?.quote.id ?? at,
    rangeExtractor: (range) => withKept(range, [index, focused]),
    overscan: 6,
  })
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index)
  }, [rows, index])
  return (
    <div ref={scroller} className={styles.rows}>
      <ol className={styles.track} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index: at, start }) => {
          const each = quotes[at]
          if (!each) return null
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={at}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={quotes.length}
              aria-posinset={at + 1}
              onFocus={setFocused.bind(null, at)}
              onBlur={setFocused.bind(null, -1)}
            >
              <Row
                each={each}
                isCurrent={at === index}
                paragraph={paragraphOf(each) ?? 0}
                onSelect={() => {
                  onSelect(at)
                }}
              />
            </li>
          )
        })}
      </ol>
    </div>
  )
}

interface RowProps {
  readonly each: DeskQuote
  readonly isCurrent: boolean
  readonly paragraph: number
  readonly onSelect: () => void
}

function Row({ each: { quote, review, number }, isCurrent, paragraph, onSelect }: RowProps): ReactElement {
  return (
    <button type="button" className={styles.row} aria-current={isCurrent} onClick={onSelect}>
      <span className={styles.sign}>
        <Glyph name={review.verdict} />
        <span className={styles.number}>{number}</span>
      </span>
      <span className={styles.text}>
        <span className={styles.who}>
          <span className={styles.speaker}>{toSpeakerLine(quote)}</span>
          <span className={styles.paragraph}>¶ {paragraph}</span>
        </span>
        <span className={styles.words}>{quoteWords(quote)}</span>
        <span className={styles.source}>{toDateLine(quote)}</span>
      </span>
    </button>
  )
}

/** The rows in sight and those of `kept` that exist, in order. */
function withKept(range: Range, kept: readonly number[]): number[] {
  const exist = kept.filter((at) => at >= 0 && at < range.count)
  return [...new Set([...defaultRangeExtractor(range), ...exist])].sort((a, b) => a - b)
}
