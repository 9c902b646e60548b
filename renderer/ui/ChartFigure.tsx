import { type ReactElement, type ReactNode, useId, useState } from 'react'
import { Button } from './Button'
import styles from './ChartFigure.module.css'

/** The numbers behind a picture. */
export interface ChartTable {
  readonly columns: readonly string[]
  /** The first cell of each row is its head. */
  readonly rows: readonly (readonly (string | number)[])[]
}

interface ChartFigureProps {
  readonly title: string
  /** A sentence under the title. */
  readonly about: string
  readonly table: ChartTable
  /** The picture; `null` when there is nothing to draw. */
  readonly children: ReactNode
  /** What is said in place of an empty picture. */
  readonly empty: string
}

/** A picture with its title, and behind it the table of its numbers. */
export function ChartFigure({ title, about, table, children, empty }: ChartFigureProps): ReactElement {
  const [showsTable, setShowsTable] = useState(false)
  const titleId = useId()
  const isEmpty = table.rows.length === 0
  return (
    <div role="group" className={styles.figure} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {!isEmpty && (
          <Button
            look="link"
            aria-pressed={showsTable}
            aria-label={`Show table: ${title}`}
            onClick={() => {
              setShowsTable(!showsTable)
            }}
          >
            {showsTable ? 'Show picture' : 'Show table'}
          </Button>
        )}
      </header>
      <p className={styles.about}>{isEmpty ? empty : about}</p>
      {!isEmpty && (showsTable ? <Numbers table={table} titleId={titleId} /> : children)}
    </div>
  )
}

function Numbers({ table, titleId }: { readonly table: ChartTable; readonly titleId: string }): ReactElement {
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-labelledby={titleId}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head = '', ...cells], row) => (
            <tr key={row}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={table.columns[at + 1]}>{cell.toLocaleString('en')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
