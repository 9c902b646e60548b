import { type ReactElement, type ReactNode, useId } from 'react'
import styles from './Dialog.module.css'
import { useModal } from './useModal'

interface DialogProps {
  readonly title: string
  /** As wide as the window allows, for what is read in columns. */
  readonly wide?: boolean
  readonly children: ReactNode
  /** What stands at the right of title and fields, over the whole height; the dialog is wide then. */
  readonly beside?: ReactNode
  /** A word at the left of the foot. */
  readonly footnote?: ReactNode
  /** The actions at the right of the foot; the last is the primary one. */
  readonly actions: ReactNode
  /** Escape, or a click beside the dialog. */
  readonly onClose: () => void
  /** Called for Enter in a field and for a button of type `submit`. */
  readonly onSubmit?: () => void
}

/** A modal dialog on the platform's own: focus stays inside, Escape closes, and focus returns to where it was. */
export function Dialog(props: DialogProps): ReactElement {
  const { title, wide, beside, footnote, children, actions, onClose, onSubmit } = props
  const modal = useModal(onClose)
  const titleId = useId()
  return (
    <dialog
      {...modal}
      className={[styles.dialog, (wide ?? beside) && styles.wide, beside && styles.split]
        .filter(Boolean)
        .join(' ')}
      aria-labelledby={titleId}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
      >
        <div className={styles.main}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <div className={styles.body}>{children}</div>
        </div>
        {beside && <div className={styles.beside}>{beside}</div>}
        <div className={styles.foot}>
          {footnote && <span className={styles.footnote}>{footnote}</span>}
          {actions}
        </div>
      </form>
    </dialog>
  )
}
