import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react'
import styles from './VirtualList.module.css'

interface VirtualListProps {
  readonly label: string
  readonly id: string
  /** What the rows are of: the rows of something else begin at their top. */
  readonly scope?: string
  readonly count: number
  /** Of each row, in CSS pixels. */
  readonly rowHeight: number
  /** The row that the keys move, kept in view. */
  readonly cursor: number
  /** Whether several rows can be selected, and which are; else the row of the cursor is. */
  readonly isPicked?: (index: number) => boolean
  /** What a row shows; nothing while it is on its way. */
  readonly renderRow: (index: number) => ReactNode
  readonly onCursor: (index: number) => void
  /** Tells which row is the first on the screen. */
  readonly onShow: (first: number) => void
  readonly onRowClick?: (index: number, event: MouseEvent) => void
  readonly onRowOpen: (index: number) => void
  /** Whether the focus of the view goes to it when nothing has it. */
  readonly isHome?: boolean
}

/** A list of any length of which only the rows in sight are drawn: one stop of the Tab key, moved in with the arrows. */
export function VirtualList(props: VirtualListProps): ReactElement {
  const { label, id, count, rowHeight, cursor, isPicked, isHome, onShow, onCursor } = props
  const scroller = useRef<HTMLDivElement>(null)
  // The compiler's rule: the virtualizer changes inside, so this component is left as it is written.
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  const rows = virtualizer.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const tell = useEffectEvent(onShow)
  useEffect(() => {
    tell(first)
  }, [first])
  useScrolling(virtualizer, props)
  return (
    <div
      ref={scroller}
      id={id}
      role="listbox"
      aria-label={label}
      aria-multiselectable={isPicked ? true : undefined}
      aria-activedescendant={count > 0 ? `${id}-${cursor}` : undefined}
      tabIndex={0}
      data-home={isHome ? true : undefined}
      className={styles.list}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && count > 0) {
          event.preventDefault()
          props.onRowOpen(cursor)
          return
        }
        const to = findTarget(event, cursor, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight))
        if (to === null) return
        event.preventDefault()
        onCursor(Math.min(count - 1, Math.max(0, to)))
      }}
    >
      <div role="presentation" className={styles.track} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => (
          <Row key={index} {...props} index={index} start={start} />
        ))}
      </div>
    </div>
  )
}

/** Keeps the cursor in view, begins the rows of something else at their top, and takes a new height of the rows. */
function useScrolling(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  { scope, count, cursor, rowHeight }: VirtualListProps,
): void {
  useEffect(() => {
    virtualizer.measure()
  }, [virtualizer, rowHeight])
  useEffect(() => {
    virtualizer.scrollToOffset(0)
  }, [virtualizer, scope])
  useEffect(() => {
    if (count > 0) virtualizer.scrollToIndex(Math.min(cursor, count - 1), { align: 'auto' })
  }, [virtualizer, cursor, count])
}

function findTarget(event: KeyboardEvent, cursor: number, page: number): number | null {
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return null
  switch (event.key) {
    case 'ArrowDown':
      return cursor + 1
    case 'ArrowUp':
      return cursor - 1
    case 'PageDown':
      return cursor + page
    case 'PageUp':
      return cursor - page
    case 'Home':
      return 0
    case 'End':
      return Infinity
    default:
      return null
  }
}

interface RowProps extends VirtualListProps {
  readonly index: number
  readonly start: number
}

function Row({ id, index, start, rowHeight, count, cursor, isPicked, ...props }: RowProps): ReactElement {
  const isCursor = index === cursor
  return (
    <div
      role="option"
      id={`${id}-${index}`}
      className={styles.row}
      aria-selected={isPicked ? isPicked(index) : isCursor}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-cursor={isCursor}
      style={{ height: rowHeight, transform: `translateY(${start}px)` }}
      onClick={(event) => {
        props.onCursor(index)
        props.onRowClick?.(index, event)
      }}
      onDoubleClick={() => {
        props.onRowOpen(index)
      }}
    >
      {props.renderRow(index)}
    </div>
  )
}
