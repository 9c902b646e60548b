import type { ReactElement, ReactNode } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'

interface FormDialogProps {
  readonly title: string
  /** What the primary button does: the same verb as the title's or the command's. */
  readonly act: string
  readonly children: ReactNode
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** A dialog with fields: Cancel and the primary button at its foot, Enter in a field for the latter. */
export function FormDialog({ title, act, children, onSubmit, onClose }: FormDialogProps): ReactElement {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={onSubmit}
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
