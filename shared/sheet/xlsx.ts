import type { ChosenQuotes } from './chooseQuotes'
import { type Column, toColumns } from './columns'
import { formatInstant } from './formatInstant'
import { markup, type Markup } from './markup'
import { toMarks } from './sheetMarks'
import { toSheetTitle } from './sheetTitle'
import { toHeadingCell, toTextCell, toTypedCell } from './xlsxCell'
import { contentTypes, packageLinks, styles, workbook, workbookLinks } from './xlsxParts'
import { zipParts } from './zipParts'

/**
 * A workbook (ECMA-376, SpreadsheetML) of the chosen quotes: cells typed, heading frozen, with filters and links; what
 * looks like a formula is text. A second worksheet says what the first one is.
 *
 * Written here in place of write-excel-file, which knows neither filters nor links.
 */
export function writeXlsx(chosen: ChosenQuotes, madeAt: string): Uint8Array {
  const columns = toColumns(chosen.choice).map(withZone)
  const rows = chosen.groups.flatMap((group) => group.rows)
  const cells = rows.map((row) => columns.map(({ toCell }) => toCell(row)))
  const last = `${toLetters(columns.length - 1)}${cells.length + 1}`
  const links = toLinks(columns, cells)
  return zipParts(
    {
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': packageLinks,
      'xl/workbook.xml': workbook(last),
      'xl/_rels/workbook.xml.rels': workbookLinks,
      'xl/styles.xml': styles,
      'xl/worksheets/sheet1.xml': toQuoteSheet(columns, cells, last, links),
      'xl/worksheets/_rels/sheet1.xml.rels': toLinkTargets(links),
      'xl/worksheets/sheet2.xml': toAboutSheet(chosen, madeAt),
    },
    madeAt,
  )
}

/** Points. */
const lineHeight = 13
const tallestRow = 400

type Cells = readonly (readonly ReturnType<Column['toCell']>[])[]

interface Link {
  readonly place: string
  readonly url: string
}

/** Times are those of the log, which a spreadsheet shows without their zone. */
function withZone(column: Column): Column {
  return column.kind === 'instant' ? { ...column, heading: `${column.heading} (UTC)` } : column
}

function toQuoteSheet(
  columns: readonly Column[],
  cells: Cells,
  last: string,
  links: readonly Link[],
): Markup {
  const widths = columns.map(
    ({ width }, at) => markup`<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const heading = columns.map((column, at) => toHeadingCell(`${toLetters(at)}1`, column.heading))
  const rows = cells.map((row, at) => {
    const typed = row.map((cell, column) =>
      toTypedCell(`${toLetters(column)}${at + 2}`, cell, columns[column]?.kind ?? 'text'),
    )
    return markup`<row r="${at + 2}" ht="${toHeight(columns, row)}" customHeight="1">${typed}</row>`
  })
  const hyperlinks = links.map(({ place }, at) => markup`<hyperlink ref="${place}" r:id="link${at + 1}"/>`)
  return markup`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData><row r="1">${heading}</row>${rows}</sheetData><autoFilter ref="A1:${last}"/>${links.length > 0 ? markup`<hyperlinks>${hyperlinks}</hyperlinks>` : null}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>`
}

/** Enough points for the lines of the longest cell: programs do not work it out themselves in a file that they open. */
function toHeight(columns: readonly Column[], row: Cells[number]): number {
  const lines = row.map((cell, at) =>
    String(cell ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (columns[at]?.width ?? 10))), 0),
  )
  return Math.min(tallestRow, Math.max(1, ...lines) * lineHeight + 2)
}

/** Addresses of the web alone; a cell of several lines links to the first. Excel takes no more than 65,530. */
function toLinks(columns: readonly Column[], cells: Cells): readonly Link[] {
  const places = columns.flatMap(({ kind }, at) => (kind === 'link' ? [at] : []))
  const links = cells.flatMap((row, at) =>
    places.flatMap((column): readonly Link[] => {
      const [url = ''] = String(row[column] ?? '').split('\n')
      return /^https?:\/\/\S{1,2000}$/i.test(url) ? [{ place: `${toLetters(column)}${at + 2}`, url }] : []
    }),
  )
  return links.slice(0, 65_530)
}

function toLinkTargets(links: readonly Link[]): Markup {
  const targets = links.map(
    ({ url }, at) =>
      markup`<Relationship Id="link${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${url}" TargetMode="External"/>`,
  )
  return markup`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets}</Relationships>`
}

function toAboutSheet(chosen: ChosenQuotes, madeAt: string): Markup {
  const lines = [
    `Quote sheet: ${toSheetTitle(chosen)}`,
    ...toMarks(chosen),
    chosen.total === 1 ? '1 quote' : `${chosen.total} quotes`,
    `Made with Quotedesk, ${formatInstant(madeAt)}. Dates as EDTF: ISO 8601-2.`,
  ]
  const rows = lines.map((line, at) => markup`<row r="${at + 1}">${toTextCell(`A${at + 1}`, line)}</row>`)
  return markup`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="1" max="1" width="110" customWidth="1"/></cols><sheetData>${rows}</sheetData></worksheet>`
}

/** The letters of a column, counted from 0: A, B, …, Z, AA. */
function toLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : toLetters(Math.floor(column / 26) - 1) + letter
}
