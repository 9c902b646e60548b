import { type ReactElement, type ReactNode, useId } from 'react'
import styles from './Dialog.module.css'
import { useModal } from './useModal'

interface DialogProps {
  readonly title: string
  /** As wide as the window allows, for what is read in columns. */
  readonly wide?: boolean
  readonly children: ReactNode
  /** The actions at the right of the foot; the last is the primary one. */
  readonly actions: ReactNode
  /** Escape, or a click beside the dialog. */
  readonly onClose: () => void
  /** Called for Enter in a field and for a button of type `submit`. */
  readonly onSubmit?: () => void
}

/** A modal dialog on the platform's own: focus stays inside, Escape closes, and focus returns to where it was. */
export function Dialog({ title, wide, children, actions, onClose, onSubmit }: DialogProps): ReactElement {
  const modal = useModal(onClose)
  const titleId = useId()
  return (
    <dialog
      {...modal}
      className={wide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-labelledby={titleId}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
      >
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <div className={styles.body}>{children}</div>
        <div className={styles.foot}>{actions}</div>
      </form>
    </dialog>
  )
}
