import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactElement } from 'react'
import { type LibrarySort, useScreen } from '../../screen/screen'
import styles from './Library.module.css'

const columns = [
  ['title', 'Article'],
  ['writer', 'Writer'],
  ['published', 'Published'],
  ['decided', 'Decided'],
  [null, 'Quotes'],
  ['worked', 'State'],
] as const satisfies readonly (readonly [LibrarySort['by'] | null, string])[]

/** The heads of the library's columns; each sorts by its column, and the other way when pressed again. */
export function ColumnHeads(): ReactElement {
  const { librarySort: order, sortLibrary } = useScreen()
  return (
    <div className={styles.columns}>
      {columns.map(([by, name]) => {
        const className = by === 'writer' ? styles.writer : undefined
        if (by === null) return <span key={name}>{name}</span>
        const isSorted = by === order.by
        return (
          <button
            key={name}
            type="button"
            className={`${styles.columnHead} ${className ?? ''}`}
            aria-label={`Sort by ${name.toLowerCase()}${isSorted ? `, now ${order.isAscending ? 'ascending' : 'descending'}` : ''}`}
            onClick={() => {
              sortLibrary({
                by,
                isAscending: isSorted ? !order.isAscending : by === 'title' || by === 'writer',
              })
            }}
          >
            {name}
            {isSorted && (order.isAscending ? <ArrowUp size={12} /> : <ArrowDown size={12} />)}
          </button>
        )
      })}
    </div>
  )
}
