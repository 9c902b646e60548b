import { toCsvLine, type CsvCell } from './csvLine'
import { encodeText } from './encodeText'
import type { ReviewedArticle } from './reviewedArticle'
import { toSheetRows, type SheetRow } from './sheetRow'

/** Without it Excel reads UTF-8 as the system's own encoding. */
export const byteOrderMark = '\uFEFF'

/** The columns in order: heading and cell. */
const columns: readonly (readonly [heading: string, cell: (row: SheetRow) => CsvCell])[] = [
  ['Number', (row) => row.number],
  ['Quote', (row) => row.segments.join(' … ')],
  ['Kind', (row) => row.kind],
  ['Speaker', (row) => row.speaker],
  ['Role', (row) => row.role],
  ['Said on (as written)', (row) => row.saidOnAsWritten],
  ['Said on (EDTF)', (row) => row.saidOn],
  ['Medium', (row) => row.medium],
  ['Recipient', (row) => row.recipient],
  ['Venue', (row) => row.venue],
  ['Article', (row) => row.title],
  ['Publisher', (row) => row.publisher],
  ['Published', (row) => row.published],
  ['URL', (row) => row.url],
  ['Paragraph', (row) => row.paragraph],
  ['Status', (row) => row.status],
  ['Note', (row) => row.note],
  ['Reviewer', (row) => row.reviewer],
  ['Reviewed at', (row) => row.reviewedAt],
  ['Quote ID', (row) => row.quoteId],
]

/** A spreadsheet of all quotes of all articles: CSV after RFC 4180 in UTF-8 with a byte order mark. */
export function writeCsv(parts: readonly ReviewedArticle[]): Uint8Array {
  const heading = toCsvLine(columns.map(([name]) => name))
  const lines = parts.flatMap(toSheetRows).map((row) => toCsvLine(columns.map(([, cell]) => cell(row))))
  return encodeText(byteOrderMark + heading + lines.join(''))
}
