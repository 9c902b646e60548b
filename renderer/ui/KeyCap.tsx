import type { ReactElement } from 'react'
import styles from './KeyCap.module.css'

/** Keys as they are printed on caps: `['Ctrl', 'O']`. Nothing without keys. Hidden from screen readers, which get them from the control. */
export function KeyCap({ keys }: { readonly keys: readonly string[] }): ReactElement | null {
  if (keys.length === 0) return null
  return (
    <span className={styles.keys} aria-hidden="true">
      {keys.map((key, at) => (
        <kbd key={`${at} ${key}`} className={styles.cap}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
