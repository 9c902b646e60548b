import type { Extraction } from '../../shared/model/extraction'
import { byteOrderMark } from '../../shared/sheet/csv'
import { extractionCsvHeading, toExtractionCsv } from './extractionCsv'

/** How extractions are written, piece by piece. */
export interface ExtractionFormat {
  readonly start: string
  /** One document; `index` counts from 0. */
  readonly document: (extraction: Extraction, index: number) => string
  readonly end: string
}

/** The formats of `quotedesk extract`, by the names that `--format` takes. */
export const extractionFormats: ReadonlyMap<string, ExtractionFormat> = new Map([
  ['ndjson', { start: '', document: (extraction) => `${JSON.stringify(extraction)}\n`, end: '' }],
  ['json', { start: '[', document: toListItem, end: '\n]\n' }],
  ['csv', { start: byteOrderMark + extractionCsvHeading, document: toExtractionCsv, end: '' }],
])

function toListItem(extraction: Extraction, index: number): string {
  return `${index > 0 ? ',' : ''}\n${JSON.stringify(extraction, null, 2)}`
}
