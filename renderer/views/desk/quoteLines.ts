import type { Quote } from '../../../shared/model/quote'
import { formatEdtf } from '../../../shared/text/formatEdtf'

/** The speaker as the list names them. */
export function toSpeakerLine({ speaker }: Quote): string {
  const name = speaker?.name ?? speaker?.mention?.text
  return name ? capitalise(name) : 'Speaker not stated'
}

/** Date and source in one line: "Tue 3 Mar 2026 · Email, to the Courier". */
export function toDateLine(quote: Quote): string {
  const date = quote.date ? formatEdtf(quote.date.edtf) : 'Date not stated'
  const { medium, recipient, venue } = quote.source ?? { medium: 'unspecified', recipient: null, venue: null }
  const parts = [medium === 'unspecified' ? null : capitalise(medium), recipient && `to ${recipient}`, venue]
  const source = parts.filter(Boolean).join(', ')
  return `${date} · ${source ? capitalise(source) : 'Medium not stated'}`
}

/** The text with its first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Where a quote stands: the number of its paragraph, or the headline (`null`). */
export function toParagraphWord(paragraph: number | null): string {
  return paragraph === null ? 'headline' : `¶ ${paragraph}`
}
