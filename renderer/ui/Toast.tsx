import type { ReactElement, ReactNode } from 'react'
import styles from './Toast.module.css'

interface ToastProps {
  readonly children: ReactNode
  /** An error is announced at once; anything else when the screen reader is done. */
  readonly urgent?: boolean
  /** The pointer or the focus came to it. */
  readonly onHold: () => void
  /** Both have left. */
  readonly onRelease: () => void
}

/** Word of work that ended elsewhere, at the bottom centre. Its owner decides how long it stays. */
export function Toast({ children, urgent = false, onHold, onRelease }: ToastProps): ReactElement {
  return (
    <div
      className={styles.toast}
      role={urgent ? 'alert' : 'status'}
      onMouseEnter={onHold}
      onMouseLeave={onRelease}
      onFocus={onHold}
      onBlur={onRelease}
    >
      {children}
    </div>
  )
}
