import { type ReactElement, useId, useState } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'

interface NameDialogProps {
  /** What it does; the button repeats its verb. */
  readonly title: string
  readonly label: string
  readonly hint: string
  /** What is offered while typing. */
  readonly names: readonly string[]
  /** Whether nothing may be entered as well. */
  readonly mayBeEmpty?: boolean
  readonly onTake: (name: string) => void
  readonly onClose: () => void
}

/** Asks for one name: of a filter, a tag, a person. */
export function NameDialog(props: NameDialogProps): ReactElement {
  const { title, label, hint, names, mayBeEmpty = false, onTake, onClose } = props
  const [name, setName] = useState('')
  const [isTried, setTried] = useState(false)
  const listId = useId()
  const problem = isTried && !mayBeEmpty && !name.trim() ? 'Enter a name.' : undefined
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => {
        setTried(true)
        if (!mayBeEmpty && !name.trim()) return
        onTake(name.trim())
        onClose()
      }}
      actions={
        <>
          <Button look="quiet" large onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" large type="submit">
            {title}
          </Button>
        </>
      }
    >
      <TextField
        label={label}
        value={name}
        autoFocus
        spellCheck={false}
        list={listId}
        onChange={setName}
        {...(problem ? { problem } : { hint })}
      />
      <datalist id={listId}>
        {names.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </Dialog>
  )
}
