import type { FieldValue } from '../../../actions/changeReview'
import { media, type Quote, speakerKinds } from '../../../../shared/model/quote'
import { edtfSchema } from '../../../../shared/model/edtf'
import type { Answer } from '../../../../shared/model/answer'
import type { QuoteReview } from '../../../../shared/model/review'
import { formatEdtf } from '../../../../shared/text/formatEdtf'
import { parseDay } from '../../../../shared/text/parseDay'
import { capitalise } from '../quoteLines'

/** The fields of the card that hold an answer about what was found. */
export const fieldNames = [
  'speaker',
  'role',
  'speakerKind',
  'saidOn',
  'medium',
  'recipient',
  'venue',
] as const
export type FieldName = (typeof fieldNames)[number]

/** A field as the card shows it. */
export interface CardField {
  readonly name: FieldName
  readonly label: string
  /** The value as it stands, in words; `null` when the article does not say. */
  readonly value: string | null
  /** The phrase of the article that it comes from. */
  readonly phrase: string | null
  readonly state: 'found' | 'confirmed' | 'corrected' | 'missing'
  /** What was found before a correction, in words. */
  readonly before: string | null
  /** The value as text to edit. */
  readonly draft: string
}

/** What a typed text means for a field: the answer to record, or the sentence that says what is wrong. */
export type FieldAnswer = { readonly value: FieldValue } | { readonly problem: string }

interface Reading {
  readonly label: string
  /** The field's value in the quote, in the form in which it is edited. */
  readonly read: (quote: Quote) => string | null
  readonly show?: (value: string) => string
  readonly phrase?: (quote: Quote) => string | null
}

const readings: Readonly<Record<FieldName, Reading>> = {
  speaker: {
    label: 'Speaker',
    read: ({ speaker }) => speaker?.name ?? speaker?.mention?.text ?? null,
    phrase: ({ speaker }) =>
      speaker?.name && speaker.mention?.text.includes(speaker.name) ? null : (speaker?.mention?.text ?? null),
  },
  role: { label: 'Role', read: ({ speaker }) => speaker?.role ?? null },
  speakerKind: {
    label: 'Kind',
    read: ({ speaker }) => (speaker && speaker.kind !== 'unknown' ? speaker.kind : null),
    show: capitalise,
  },
  saidOn: {
    label: 'Date said',
    read: ({ date }) => date?.edtf ?? null,
    show: formatEdtf,
    phrase: ({ date }) => date?.text ?? null,
  },
  medium: {
    label: 'Medium',
    read: ({ source }) => (source && source.medium !== 'unspecified' ? source.medium : null),
    show: capitalise,
  },
  recipient: { label: 'Recipient', read: ({ source }) => source?.recipient ?? null },
  venue: { label: 'Venue', read: ({ source }) => source?.venue ?? null },
}

/** The card's fields of a quote, with what was found and what a person said of it. */
export function toCardFields(
  quote: Quote,
  found: Quote | null,
  review: Pick<QuoteReview, FieldName>,
): readonly CardField[] {
  return fieldNames.map((name) => {
    const { label, read, show = capitalise, phrase } = readings[name]
    const draft = read(quote)
    const before = found && read(found)
    const answer: Answer<unknown> = review[name]
    return {
      name,
      label,
      value: draft === null ? null : show(draft),
      phrase: phrase?.(quote) ?? null,
      state: answer?.state ?? (draft === null ? 'missing' : 'found'),
      before: answer?.state === 'corrected' && before !== null && before !== draft ? show(before) : null,
      draft: draft ?? '',
    }
  })
}

/** The answer that confirms a field as it stands; `null` for one that has no value. */
export function toConfirmed({ name, draft }: CardField): FieldValue | null {
  const answer = draft === '' ? null : parseAnswer(name, draft, 'confirmed')
  return answer && 'value' in answer ? answer.value : null
}

/** The answer that corrects a field to what was typed; an empty text corrects it to "not stated". */
export function toCorrected(name: FieldName, typed: string): FieldAnswer {
  return parseAnswer(name, typed.trim(), 'corrected')
}

/** What a field of a closed list offers; `null` for one that takes any text. */
export function choicesOf(name: FieldName): readonly string[] | null {
  if (name === 'medium') return media
  return name === 'speakerKind' ? speakerKinds : null
}

function parseAnswer(field: FieldName, text: string, state: 'confirmed' | 'corrected'): FieldAnswer {
  switch (field) {
    case 'saidOn':
      return parseDate(text, state)
    case 'medium': {
      const value = media.find((medium) => medium === text) ?? 'unspecified'
      return { value: { field, to: { state, value } } }
    }
    case 'speakerKind': {
      const value = speakerKinds.find((kind) => kind === text) ?? 'unknown'
      return { value: { field, to: { state, value } } }
    }
    default:
      return { value: { field, to: { state, value: text || null } } }
  }
}

function parseDate(text: string, state: 'confirmed' | 'corrected'): FieldAnswer {
  if (text === '') return { value: { field: 'saidOn', to: { state, value: null } } }
  const written = edtfSchema.safeParse(text)
  if (written.success) return { value: { field: 'saidOn', to: { state, value: written.data } } }
  const day = parseDay(text)
  if ('problem' in day) return day
  return { value: { field: 'saidOn', to: { state, value: edtfSchema.parse(day.edtf) } } }
}
