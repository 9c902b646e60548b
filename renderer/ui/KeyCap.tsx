import type { ReactElement } from 'react'
import styles from './KeyCap.module.css'

/** Keys as they are printed on caps: `['Ctrl', 'O']`. Hidden from screen readers, which get them from the control. */
export function KeyCap({ keys }: { readonly keys: readonly string[] }): ReactElement {
  return (
    <span className={styles.keys} aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key} className={styles.cap}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
