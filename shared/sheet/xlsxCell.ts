import type { Column } from './columns'
import type { CsvCell } from './csvLine'
import { markup, type Markup } from './markup'
import { cellStyles } from './xlsxParts'

/** The most characters that a cell may hold. */
const longest = 32_767

/** A cell of the heading. */
export function toHeadingCell(place: string, text: string): Markup {
  return toStyledText(place, text, cellStyles.heading)
}

/** A cell of text. What begins like a formula keeps the mark that makes it text when somebody edits it. */
export function toTextCell(place: string, text: string): Markup {
  return toStyledText(place, text, /^[=+\-@\t]/.test(text) ? cellStyles.noFormula : cellStyles.text)
}

/** A cell by the kind of its column: a day or an instant is a date, a number a number; an EDTF that is no day is text. */
export function toTypedCell(place: string, cell: CsvCell, kind: Column['kind']): Markup {
  if (cell === null) return markup``
  if (typeof cell === 'number') {
    return toNumber(place, cell, Number.isInteger(cell) ? cellStyles.integer : cellStyles.decimal)
  }
  const serial = kind === 'date' || kind === 'instant' ? toSerial(cell) : null
  if (serial !== null) {
    return toNumber(place, serial, kind === 'date' ? cellStyles.date : cellStyles.instant)
  }
  return kind === 'link' ? toStyledText(place, cell, cellStyles.link) : toTextCell(place, cell)
}

function toNumber(place: string, value: number, style: number): Markup {
  return markup`<c r="${place}" s="${style}"><v>${value}</v></c>`
}

function toStyledText(place: string, text: string, style: number): Markup {
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  return markup`<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`
}

const dayMilliseconds = 86_400_000
const serialZero = Date.UTC(1899, 11, 30)
/** Before it, spreadsheets count a 29 February 1900 that never was. */
const firstSerial = 61

/** The days since 30 December 1899, by which spreadsheets count; `null` for what is no day or instant, or too early. */
function toSerial(date: string): number | null {
  if (!/^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(date)) return null
  const serial = (Date.parse(date) - serialZero) / dayMilliseconds
  return serial >= firstSerial ? serial : null
}
