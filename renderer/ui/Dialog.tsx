import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** The actions at the right of the foot; the last is the primary one. */
  readonly actions: ReactNode
  /** Escape, or a click beside the dialog. */
  readonly onClose: () => void
  /** Called for Enter in a field and for a button of type `submit`. */
  readonly onSubmit?: () => void
}

/** A modal dialog on the platform's own: focus stays inside, Escape closes, and focus returns to where it was. */
export function Dialog({ title, children, actions, onClose, onSubmit }: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
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
