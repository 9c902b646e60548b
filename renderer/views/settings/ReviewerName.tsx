import { type ReactElement, useState } from 'react'
import { setReviewer } from '../../actions/reviewer'
import { TextField } from '../../ui/TextField'
import styles from './Settings.module.css'

interface ReviewerNameProps {
  readonly reviewer: string | null
  readonly userName: string
}

/** The name beside every decision from now on; kept on Enter and when the field is left. */
export function ReviewerName({ reviewer, userName }: ReviewerNameProps): ReactElement {
  const [name, setName] = useState(reviewer ?? '')
  const save = (): void => {
    if (name.trim() !== (reviewer ?? '')) void setReviewer(name)
  }
  return (
    <form
      className={styles.narrow}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextField
        label="Name"
        value={name}
        placeholder={userName}
        maxLength={100}
        hint="Stands beside every decision from now on, and in the sheet. Empty: your account’s name."
        onChange={setName}
        onBlur={save}
      />
    </form>
  )
}
