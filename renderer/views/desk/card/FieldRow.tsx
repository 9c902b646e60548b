import { Check, Pencil } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useKeysOf } from '../../../screen/keymap'
import { Button } from '../../../ui/Button'
import { FieldEditor } from './FieldEditor'
import styles from './FieldRow.module.css'
import type { CardField, FieldAnswer } from './fields'

interface FieldRowProps {
  readonly field: CardField
  /** Whether Enter confirms this one. */
  readonly isActive: boolean
  readonly isEditing: boolean
  readonly suggestions: readonly string[]
  readonly onConfirm: () => void
  readonly onEdit: () => void
  /** Records what was typed; returns the sentence that says what is wrong with it, if anything. */
  readonly onCorrect: (typed: string) => FieldAnswer
  readonly onClose: () => void
}

/** A field of the card: its value, where it comes from, and what a person has said of it. */
export function FieldRow(props: FieldRowProps): ReactElement {
  const { field, isActive, isEditing, suggestions, onEdit, onCorrect, onClose } = props
  const [problem, setProblem] = useState<string | null>(null)
  if (isEditing) {
    return (
      <div className={`${styles.field} ${styles.editing}`}>
        <dt className={styles.label}>{field.label}</dt>
        <dd className={styles.editor}>
          <FieldEditor
            field={field}
            suggestions={suggestions}
            problem={problem}
            onCancel={() => {
              setProblem(null)
              onClose()
            }}
            onSave={(typed) => {
              const answer = onCorrect(typed)
              setProblem('problem' in answer ? answer.problem : null)
            }}
          />
        </dd>
      </div>
    )
  }
  return (
    <div className={isActive ? `${styles.field} ${styles.active}` : styles.field}>
      <dt className={styles.label}>{field.label}</dt>
      <dd className={styles.value}>
        <button type="button" className={styles.open} aria-label={toActWords(field)} onClick={onEdit}>
          <FieldValue field={field} />
        </button>
      </dd>
      <dd className={styles.state}>
        <FieldState {...props} />
      </dd>
    </div>
  )
}

/** What pressing the value does, and the value, for screen readers: "Correct speaker: Petra Lindholm, as “she”". */
function toActWords({ label, value, phrase, before }: CardField): string {
  return [
    `Correct ${label.toLowerCase()}: ${value ?? 'not stated'}`,
    phrase && `as “${phrase}”`,
    before && `before: ${before}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function FieldValue({ field }: Pick<FieldRowProps, 'field'>): ReactElement {
  const { value, phrase, before } = field
  return (
    <>
      {value ?? <span className={styles.missing}>Not stated</span>}
      {phrase && <small> “{phrase}”</small>}
      {before && <s>{before}</s>}
    </>
  )
}

function FieldState({ field, isActive, onConfirm, onEdit }: FieldRowProps): ReactElement {
  const keysOf = useKeysOf()
  if (isActive) {
    return (
      <Button
        look="link"
        keys={keysOf('confirm')}
        aria-label={`Confirm ${field.label.toLowerCase()}`}
        onClick={onConfirm}
      >
        Confirm
      </Button>
    )
  }
  switch (field.state) {
    case 'missing':
      return (
        <Button look="link" aria-label={`Add ${field.label.toLowerCase()}`} onClick={onEdit}>
          Add
        </Button>
      )
    case 'found':
      return <span className={styles.found}>Found</span>
    case 'confirmed':
      return (
        <>
          <Check size={16} strokeWidth={1.5} aria-hidden="true" /> Confirmed
        </>
      )
    case 'corrected':
      return (
        <>
          <Pencil size={14} strokeWidth={1.5} aria-hidden="true" /> Corrected
        </>
      )
  }
}
