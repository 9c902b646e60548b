import { type ReactElement, useState } from 'react'
import { setReviewer } from '../../actions/reviewer'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'

/** The name that is written beside every decision from now on. */
export function ReviewerDialog({
  reviewer,
  onClose,
}: {
  readonly reviewer: string
  readonly onClose: () => void
}): ReactElement {
  const [name, setName] = useState(reviewer)
  return (
    <Dialog
      title="Reviewer"
      onClose={onClose}
      onSubmit={() => void setReviewer(name).then(onClose)}
      actions={
        <>
          <Button look="quiet" large onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" large type="submit">
            Save reviewer
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={name}
        autoFocus
        maxLength={100}
        hint="Stands beside every decision from now on, and in the sheet."
        onChange={setName}
      />
    </Dialog>
  )
}
