import type { ReactElement, ReactNode } from 'react'
import styles from './CheckRow.module.css'

interface CheckRowProps {
  readonly checked: boolean
  readonly onChange: () => void
  readonly children: ReactNode
  /** How many things ticking it would show. */
  readonly count?: number
}

/** A line that can be ticked, with a number at its end. */
export function CheckRow({ checked, onChange, children, count }: CheckRowProps): ReactElement {
  return (
    <label className={styles.row}>
      <input type="checkbox" className={styles.box} checked={checked} onChange={onChange} />
      <span className={styles.name}>{children}</span>
      {count !== undefined && <span className={styles.count}>{count.toLocaleString('en')}</span>}
    </label>
  )
}
