import { type ReactElement, useState } from 'react'
import type { ArticleId } from '../../../../shared/model/ids'
import { type FieldValue, setQuotes } from '../../../actions/changeReview'
import { useShortcuts } from '../../../screen/shortcuts'
import type { DeskQuote } from '../useDesk'
import { FieldRow } from './FieldRow'
import {
  type CardField,
  type FieldAnswer,
  type FieldName,
  toCardFields,
  toConfirmed,
  toCorrected,
} from './fields'

interface FieldsProps {
  readonly articleId: ArticleId
  readonly current: DeskQuote
  /** Names that the article knows, for corrections of the speaker. */
  readonly names: readonly string[]
  /** Called after the speaker was corrected, with the mention, the name that was found and the new one. */
  readonly onSpeakerCorrected: (mention: string, from: string, to: string) => void
}

/** The card's fields. One key confirms the first that nobody has and goes on to the next; another corrects it. */
export function Fields(props: FieldsProps): ReactElement {
  const { current, names } = props
  const [editing, setEditing] = useState<FieldName | null>(null)
  const fields = toCardFields(current.quote, current.found, current.review)
  const active = fields.find(({ state }) => state === 'found')
  const { confirm, correct } = useFieldActions(props)
  useShortcuts({
    confirm: () => {
      if (active) confirm(active)
    },
    correct: () => {
      setEditing(active?.name ?? 'speaker')
    },
  })
  const close = (): void => {
    setEditing(null)
  }
  return (
    <dl>
      {fields.map((field) => (
        <FieldRow
          key={field.name}
          field={field}
          isActive={field === active && editing === null}
          isEditing={field.name === editing}
          suggestions={field.name === 'speaker' ? names : []}
          onConfirm={() => {
            confirm(field)
          }}
          onEdit={() => {
            setEditing(field.name)
          }}
          onCorrect={(typed) => {
            const answer = correct(field, typed)
            if ('value' in answer) close()
            return answer
          }}
          onClose={close}
        />
      ))}
    </dl>
  )
}

function useFieldActions({ articleId, current, onSpeakerCorrected }: FieldsProps): {
  confirm: (field: CardField) => void
  correct: (field: CardField, typed: string) => FieldAnswer
} {
  const { quote } = current
  const record = (value: FieldValue): void => {
    void setQuotes([{ articleId, quoteId: quote.id }], [value])
  }
  return {
    confirm: (field) => {
      const value = toConfirmed(field)
      if (value) record(value)
    },
    correct: ({ name, draft }, typed) => {
      const answer = toCorrected(name, typed)
      const to = typed.trim()
      if ('problem' in answer || to === draft) return answer
      record(answer.value)
      const mention = quote.speaker?.mention?.text
      if (name === 'speaker' && mention && to) onSpeakerCorrected(mention, draft, to)
      return answer
    },
  }
}
