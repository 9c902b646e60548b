import type { ReactElement } from 'react'
import styles from './ViewTabs.module.css'

/** A view that can be gone to. */
export interface ViewTab {
  readonly label: string
  readonly isCurrent: boolean
  readonly onGo: () => void
}

/** The views of the window side by side, for its top bar. */
export function ViewTabs({ tabs }: { readonly tabs: readonly ViewTab[] }): ReactElement {
  return (
    <nav className={styles.tabs} aria-label="Views">
      {tabs.map(({ label, isCurrent, onGo }) => (
        <button
          key={label}
          type="button"
          className={styles.tab}
          aria-current={isCurrent ? 'page' : undefined}
          onClick={onGo}
        >
          {label}
        </button>
      ))}
    </nav>
  )
}
