import type { Extraction } from '../../shared/model/extraction'

/** How extractions are written, piece by piece. */
export interface ExtractionFormat {
  readonly start: string
  /** One document; `index` counts from 0. */
  readonly document: (extraction: Extraction, index: number) => string
  readonly end: string
}

/** The formats of `quotedesk extract` by name. */
export const extractionFormats = {
  ndjson: { start: '', document: (extraction) => `${JSON.stringify(extraction)}\n`, end: '' },
  json: {
    start: '[',
    document: (extraction, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(extraction, null, 2)}`,
    end: '\n]\n',
  },
} satisfies Record<string, ExtractionFormat>

/** The format of that name, if there is one. */
export function findExtractionFormat(name: string): ExtractionFormat | undefined {
  return Object.hasOwn(extractionFormats, name)
    ? extractionFormats[name as keyof typeof extractionFormats]
    : undefined
}
