import { formatEdtf } from '../text/formatEdtf'
import { formatInstant } from './formatInstant'
import type { ReviewedArticle } from './reviewedArticle'
import type { SheetRow } from './sheetRow'

/** Writers, publisher, dateline and date in a line; empty when nothing is known. */
export function toOriginLine({ byline, dateline, publisher, published }: ReviewedArticle['details']): string {
  const paper = publisher !== null && byline?.includes(publisher) ? null : publisher
  const parts = [byline, paper, dateline, published && `Published ${formatEdtf(published)}`]
  return parts.filter(Boolean).join(' · ')
}

/** "Reviewed by A and B, last Thu 5 Mar 2026, 14:40 UTC", or that nobody has. */
export function toReviewerLine(rows: readonly SheetRow[]): string {
  const names = [...new Set(rows.flatMap((row) => row.reviewer ?? []))]
  if (names.length === 0) return 'Not reviewed yet'
  const last = rows.flatMap((row) => row.reviewedAt ?? []).reduce((a, b) => (a > b ? a : b), '')
  const when = names.length > 1 ? `last ${formatInstant(last)}` : formatInstant(last)
  return `Reviewed by ${joinNames(names)}, ${when}`
}

/** "Reviewed quote sheet" once somebody has reviewed one of its quotes. */
export function toKicker(rows: readonly SheetRow[]): string {
  return rows.some((row) => row.reviewer !== null) ? 'Reviewed quote sheet' : 'Quote sheet'
}

/** "A", "A and B", "A, B and C". */
function joinNames(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
}
