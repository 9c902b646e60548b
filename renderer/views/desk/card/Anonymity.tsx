import { type ReactElement, useState } from 'react'
import type { AnonymityRecord } from '../../../../shared/model/anonymity'
import { Button } from '../../../ui/Button'
import { FormDialog } from '../../../ui/FormDialog'
import { Section } from '../../../ui/Section'
import { TextField } from '../../../ui/TextField'
import styles from './Anonymity.module.css'

interface AnonymityProps {
  readonly record: AnonymityRecord | null
  readonly onWrite: (record: AnonymityRecord) => void
}

const blank: AnonymityRecord = { reasonInCopy: '', terms: '', whyKnows: '', approvedBy: '' }

const questions = [
  ['reasonInCopy', 'Reason given in the copy'],
  ['terms', 'Terms', 'On background, not for attribution, not to be named'],
  ['whyKnows', 'Why the source would know'],
  ['approvedBy', 'Approved by', 'The editor who knows the source’s name'],
] as const

/** The record that an unnamed source needs before the words are printed. It never leaves unless asked for. */
export function Anonymity({ record, onWrite }: AnonymityProps): ReactElement {
  const [isOpen, setOpen] = useState(false)
  const filled = questions.filter(([name]) => record?.[name]).length
  return (
    <Section
      title="Anonymity record"
      aside={
        <Button
          look="link"
          onClick={() => {
            setOpen(true)
          }}
        >
          {filled === 0 ? 'Add' : 'Edit'}
        </Button>
      }
    >
      <p className={styles.state}>
        {filled === 0
          ? 'None yet. An unnamed source needs one.'
          : `${filled} of ${questions.length} answered`}
      </p>
      {isOpen && (
        <AnonymityDialog
          record={record ?? blank}
          onWrite={onWrite}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </Section>
  )
}

function AnonymityDialog({
  record,
  onWrite,
  onClose,
}: {
  readonly record: AnonymityRecord
  readonly onWrite: (record: AnonymityRecord) => void
  readonly onClose: () => void
}): ReactElement {
  const [draft, setDraft] = useState(record)
  return (
    <FormDialog
      title="Anonymity record"
      act="Save record"
      onClose={onClose}
      onSubmit={() => {
        onWrite(draft)
        onClose()
      }}
    >
      <div className={styles.fields}>
        {questions.map(([name, label, hint]) => (
          <TextField
            key={name}
            label={label}
            value={draft[name]}
            autoFocus={name === 'reasonInCopy'}
            onChange={(value) => {
              setDraft({ ...draft, [name]: value })
            }}
            {...(hint ? { hint } : {})}
          />
        ))}
      </div>
    </FormDialog>
  )
}
