import { formatEdtf } from '../text/formatEdtf'
import type { CatalogueRow } from './catalogueRow'

/** Date and source in one line: "Tue 3 Mar 2026 · Email, to the Courier". */
export function toOccasionLine(row: Pick<CatalogueRow, 'saidOn' | 'medium' | 'recipient' | 'venue'>): string {
  const { saidOn, medium, recipient, venue } = row
  const date = saidOn ? formatEdtf(saidOn) : 'Date not stated'
  const parts = [medium === 'unspecified' ? null : medium, recipient && `to ${recipient}`, venue]
  const source = parts.filter(Boolean).join(', ')
  return `${date} · ${source ? capitalise(source) : 'Medium not stated'}`
}

/** The speaker as a list names them. */
export function toSpeakerLine({ speaker }: Pick<CatalogueRow, 'speaker'>): string {
  return speaker ? capitalise(speaker) : 'Speaker not stated'
}

/** Publisher and date of the article in one line. */
export function toArticleLine({
  publisher,
  published,
}: Pick<CatalogueRow, 'publisher' | 'published'>): string {
  return [publisher ?? 'Publisher not stated', published && formatEdtf(published)].filter(Boolean).join(', ')
}

/** The text with its first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
