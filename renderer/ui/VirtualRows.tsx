import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import styles from './VirtualRows.module.css'

interface VirtualRowsProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** The height of a row in CSS pixels, before it is measured. */
  readonly rowHeight: number
  /** The selected row, kept in sight; -1 for none. */
  readonly index: number
  /** What scrolls the rows; `null` until it is in the page. */
  readonly scroller: HTMLElement | null
  readonly renderRow: (item: Item, index: number) => ReactNode
}

/**
 * A list of any length whose rows are as high as what they show. Only those in sight are in the page, and those that
 * the keys are on: the selected row, and the one that has the focus.
 */
export function VirtualRows<Item>(props: VirtualRowsProps<Item>): ReactElement {
  const { items, keyOf, rowHeight, index, scroller, renderRow } = props
  const [focused, setFocused] = useState(-1)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    getItemKey: (at) => {
      const item = items[at]
      return item === undefined ? at : keyOf(item)
    },
    rangeExtractor: (range) => withKept(range, [index, focused]),
    overscan: 6,
  })
  useEffect(() => {
    if (scroller && index >= 0) rows.scrollToIndex(index)
  }, [rows, scroller, index])
  return (
    <ol className={styles.rows} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index: at, start }) => {
        const item = items[at]
        if (item === undefined) return null
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={at}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={items.length}
            aria-posinset={at + 1}
            onFocus={setFocused.bind(null, at)}
            onBlur={setFocused.bind(null, -1)}
          >
            {renderRow(item, at)}
          </li>
        )
      })}
    </ol>
  )
}

/** The rows in sight and those of `kept` that exist, in order. */
function withKept(range: Range, kept: readonly number[]): number[] {
  const exist = kept.filter((at) => at >= 0 && at < range.count)
  return [...new Set([...defaultRangeExtractor(range), ...exist])].sort((a, b) => a - b)
}
