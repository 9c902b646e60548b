import { writeCsv } from './csv'
import { writeHtml } from './html'
import type { ReviewedArticle } from './reviewedArticle'

/** A way to write reviewed articles down; `madeAt` is the moment of writing, an ISO 8601 instant in UTC. */
type SheetWriter = (parts: readonly ReviewedArticle[], madeAt: string) => Uint8Array

/** A writer for each format, by the ending of its files' names. */
const writers = { csv: writeCsv, html: writeHtml } as const satisfies Record<string, SheetWriter>

/** The ending of a sheet's file name, which names its format. */
export type SheetFormat = keyof typeof writers

/** The formats in the order in which they are offered. */
export const sheetFormats = Object.keys(writers) as readonly SheetFormat[]

/** The bytes of the quote sheet of one or several articles. */
export function writeSheet(
  format: SheetFormat,
  parts: readonly ReviewedArticle[],
  madeAt: string,
): Uint8Array {
  return writers[format](parts, madeAt)
}
