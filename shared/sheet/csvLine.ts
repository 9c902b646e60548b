import { toPrintable } from './printable'

/** A value of a cell; `null` is an empty cell. */
export type CsvCell = string | number | null

/** Spreadsheets take a cell for a formula that begins so, in full-width form too, some also after marks or space. */
const FORMULA = /^[\s'"‘’“”«»]*[=+\-@＝＋－＠\t\r]/u

/**
 * One line of a table in CSV after RFC 4180, CR LF included. A text that a spreadsheet might run as a formula gets an
 * apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); `unescapeCell` takes it off again.
 *
 * Written here in place of papaparse's `unparse`: its `escapeFormulae` lets a formula pass that has a line break in
 * it (`.*$` ends at the first line), and its types bring all of Node's into a project that must not know them.
 */
export function toCsvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(toField).join(',')}\r\n`
}

/** The text of a cell as it was before `toCsvLine` marked it as no formula. */
export function unescapeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}

function toField(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const printable = toPrintable(cell)
  const text = FORMULA.test(printable) ? `'${printable}` : printable
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
