import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactElement, useEffect } from 'react'
import type { ArticleSummary } from '../../store/records'
import { ArticleRow } from './ArticleRow'
import styles from './Library.module.css'

interface ArticleRowsProps {
  readonly summaries: readonly ArticleSummary[]
  readonly index: number
  /** What scrolls the rows; `null` until it is in the page. */
  readonly sheet: HTMLElement | null
  readonly onOpen: (summary: ArticleSummary) => void
}

/** The height of a row in CSS pixels, before it is measured. */
const rowHeight = 56

/** The rows of the library; only those in sight are in the page. */
export function ArticleRows({ summaries, index, sheet, onOpen }: ArticleRowsProps): ReactElement {
  const rows = useVirtualizer({
    count: summaries.length,
    getScrollElement: () => sheet,
    estimateSize: () => rowHeight,
    getItemKey: (at) => summaries[at]?.id ?? at,
    overscan: 8,
  })
  useEffect(() => {
    if (sheet && index >= 0) rows.scrollToIndex(index)
  }, [rows, sheet, index])
  return (
    <ol className={styles.rows} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index: at, start }) => {
        const summary = summaries[at]
        if (!summary) return null
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={at}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={summaries.length}
            aria-posinset={at + 1}
          >
            <ArticleRow
              summary={summary}
              isCurrent={at === index}
              onOpen={() => {
                onOpen(summary)
              }}
            />
          </li>
        )
      })}
    </ol>
  )
}
