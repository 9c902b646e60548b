import { type ReactElement, useId, useState } from 'react'
import { Button } from '../../../ui/Button'
import { Glyph } from '../../../ui/Glyph'
import styles from './FieldEditor.module.css'
import { type CardField, choicesOf } from './fields'

interface FieldEditorProps {
  readonly field: CardField
  readonly suggestions: readonly string[]
  readonly problem: string | null
  readonly onSave: (typed: string) => void
  readonly onCancel: () => void
}

/** Corrects a field in place: Enter saves, Escape leaves it as it was. */
export function FieldEditor({
  field,
  suggestions,
  problem,
  onSave,
  onCancel,
}: FieldEditorProps): ReactElement {
  const [typed, setTyped] = useState(field.draft)
  const id = useId()
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(typed)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <FieldInput
        id={id}
        field={field}
        suggestions={suggestions}
        typed={typed}
        problem={problem}
        onType={setTyped}
      />
      <Button type="submit">Save</Button>
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          <Glyph name="problem" size={12} decorative />
          {problem}
        </p>
      )}
    </form>
  )
}

interface FieldInputProps extends Pick<FieldEditorProps, 'field' | 'suggestions' | 'problem'> {
  readonly id: string
  readonly typed: string
  readonly onType: (typed: string) => void
}

function FieldInput({ id, field, suggestions, typed, problem, onType }: FieldInputProps): ReactElement {
  const choices = choicesOf(field.name)
  const shared = {
    className: styles.input,
    'aria-label': field.label,
    'aria-invalid': problem !== null,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    autoFocus: true,
    value: typed,
    onChange: ({ target }: { target: { value: string } }) => {
      onType(target.value)
    },
  }
  if (!choices) {
    return (
      <>
        <input {...shared} list={`${id}-list`} placeholder="Not stated" spellCheck={false} />
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      </>
    )
  }
  return (
    <select {...shared}>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  )
}
