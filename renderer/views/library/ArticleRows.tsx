import type { ReactElement } from 'react'
import type { ArticleSummary } from '../../store/records'
import { VirtualRows } from '../../ui/VirtualRows'
import { ArticleRow } from './ArticleRow'

interface ArticleRowsProps {
  readonly summaries: readonly ArticleSummary[]
  readonly index: number
  /** What scrolls the rows; `null` until it is in the page. */
  readonly sheet: HTMLElement | null
  readonly onOpen: (summary: ArticleSummary) => void
}

/** The height of a row in CSS pixels, before it is measured. */
const rowHeight = 56

/** The rows of the library. */
export function ArticleRows({ summaries, index, sheet, onOpen }: ArticleRowsProps): ReactElement {
  return (
    <VirtualRows
      items={summaries}
      keyOf={toId}
      rowHeight={rowHeight}
      index={index}
      scroller={sheet}
      renderRow={(summary, at) => (
        <ArticleRow
          summary={summary}
          isCurrent={at === index}
          onOpen={() => {
            onOpen(summary)
          }}
        />
      )}
    />
  )
}

function toId({ id }: ArticleSummary): string {
  return id
}
