import type { ChosenQuotes } from './chooseQuotes'
import { writeCsv } from './csv'
import { writeDocx } from './docx'
import { writeHtml } from './html'
import { writeJsonLd } from './jsonLd'
import { writeMarkdown } from './markdown'
import { writeXlsx } from './xlsx'

/** A way to write chosen quotes down; `madeAt` is the moment of writing, an ISO 8601 instant in UTC. */
type SheetWriter = (chosen: ChosenQuotes, madeAt: string) => Uint8Array

/** A writer for each format, by the ending of its files' names. */
const writers = {
  csv: writeCsv,
  xlsx: writeXlsx,
  docx: writeDocx,
  html: writeHtml,
  md: writeMarkdown,
  jsonld: writeJsonLd,
} as const satisfies Record<string, SheetWriter>

/** The ending of a sheet's file name, which names its format. */
export type SheetFormat = keyof typeof writers

/** The formats in the order in which they are offered. */
export const sheetFormats = Object.keys(writers) as readonly SheetFormat[]

/** The bytes of a sheet of the chosen quotes. */
export function writeSheet(format: SheetFormat, chosen: ChosenQuotes, madeAt: string): Uint8Array {
  return writers[format](chosen, madeAt)
}
