import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, type ReactNode, useId } from 'react'
import { IconButton } from './Button'
import styles from './SideSheet.module.css'
import { useModal } from './useModal'

interface SideSheetProps {
  readonly title: string
  /** What it is about, in a line or two under the title. */
  readonly subject: ReactNode
  readonly children: ReactNode
  readonly foot: ReactNode
  readonly onClose: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** A modal sheet at the right of the window, for what is read beside the work: Escape closes, focus returns. */
export function SideSheet(props: SideSheetProps): ReactElement {
  const { title, subject, children, foot, onClose, onKeyDown } = props
  const modal = useModal(onClose)
  const titleId = useId()
  return (
    <dialog {...modal} className={styles.sheet} aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <IconButton label="Close (Esc)" icon={<X size={16} strokeWidth={1.5} />} onClick={onClose} />
        <div className={styles.subject}>{subject}</div>
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>{foot}</footer>
    </dialog>
  )
}
