import type { ReactElement, ReactNode } from 'react'
import styles from './TopBar.module.css'

/** The bar at the head of the window; `children` from the left, `actions` at the right. */
export function TopBar({
  children,
  actions,
}: {
  readonly children: ReactNode
  readonly actions?: ReactNode
}): ReactElement {
  return (
    <header className={styles.bar}>
      <div className={styles.start}>{children}</div>
      {actions}
    </header>
  )
}
