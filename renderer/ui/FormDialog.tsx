import type { ReactElement, ReactNode } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'

interface FormDialogProps {
  readonly title: string
  /** What the primary button does: the same verb as the title's or the command's. */
  readonly act: string
  readonly children: ReactNode
  /** What stands at the right of the fields. */
  readonly beside?: ReactNode
  /** A word at the left of the foot. */
  readonly footnote?: ReactNode
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** A dialog with fields: Cancel and the primary button at its foot, Enter in a field for the latter. */
export function FormDialog(props: FormDialogProps): ReactElement {
  const { act, children, onClose, ...rest } = props
  return (
    <Dialog
      {...rest}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" large onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" large type="submit">
            {act}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
