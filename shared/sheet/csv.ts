import type { ChosenQuotes } from './chooseQuotes'
import { toColumns } from './columns'
import { toCsvLine } from './csvLine'
import { encodeText } from './encodeText'

/** Without it Excel reads UTF-8 as the system's own encoding. */
export const byteOrderMark = '\uFEFF'

/** A spreadsheet of the chosen quotes: CSV after RFC 4180 in UTF-8 with a byte order mark. */
export function writeCsv(chosen: ChosenQuotes): Uint8Array {
  const columns = toColumns(chosen.choice)
  const heading = toCsvLine(columns.map((column) => column.heading))
  const rows = chosen.groups.flatMap((group) => group.rows)
  const lines = rows.map((row) => toCsvLine(columns.map(({ toCell }) => toCell(row))))
  return encodeText(byteOrderMark + heading + lines.join(''))
}
