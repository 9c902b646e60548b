import { type ReactElement, useState } from 'react'
import { setReviewer } from '../../actions/reviewer'
import { FormDialog } from '../../ui/FormDialog'
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
    <FormDialog
      title="Reviewer"
      act="Save reviewer"
      onClose={onClose}
      onSubmit={() => void setReviewer(name).then(onClose)}
    >
      <TextField
        label="Name"
        value={name}
        autoFocus
        maxLength={100}
        hint="Stands beside every decision from now on, and in the sheet."
        onChange={setName}
      />
    </FormDialog>
  )
}
