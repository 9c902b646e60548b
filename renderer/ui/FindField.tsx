import { Search } from 'lucide-react'
import type { ReactElement } from 'react'
import styles from './FindField.module.css'
import { KeyCap } from './KeyCap'

interface FindFieldProps {
  readonly keys: readonly string[]
  readonly onOpen: () => void
}

/** The field of the top bar that opens the palette: a button, since the typing is done there. */
export function FindField({ keys, onOpen }: FindFieldProps): ReactElement {
  return (
    <button
      type="button"
      className={styles.field}
      aria-label="Find or run"
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <Search size={16} strokeWidth={1.5} aria-hidden="true" />
      <span className={styles.label}>Find or run</span>
      <KeyCap keys={keys} />
    </button>
  )
}
