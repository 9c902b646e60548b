import type { ReactElement, ReactNode } from 'react'
import { KeyCap } from './KeyCap'
import styles from './HintBar.module.css'

/** Keys and what they do, in the words of the hint bar. */
export interface Hint {
  readonly keys: readonly string[]
  readonly label: string
  /** Left out where the window is narrower than 1180 px. */
  readonly wideOnly?: boolean
}

/** The bar at the foot of the window: the keys of this view as far as there is room, and at the right how things stand. */
export function HintBar({
  hints,
  children,
}: {
  readonly hints: readonly Hint[]
  readonly children?: ReactNode
}): ReactElement {
  return (
    <footer className={styles.bar}>
      <span className={styles.hints}>
        {hints.map(({ keys, label, wideOnly }) => (
          <span key={label} className={wideOnly ? `${styles.hint} ${styles.wideOnly}` : styles.hint}>
            <KeyCap keys={keys} />
            <span className="visually-hidden">{keys.join(' ')}: </span>
            {label}
          </span>
        ))}
      </span>
      <span className={styles.state}>{children}</span>
    </footer>
  )
}
