import type { Extraction } from '../../shared/model/extraction'
import { quoteWords, type Quote } from '../../shared/model/quote'
import { toCsvLine, type CsvCell } from '../../shared/sheet/csvLine'

/** The columns in order: heading and cell. Offsets are those of the first and the last segment. */
const columns: readonly (readonly [heading: string, cell: (quote: Quote, of: Extraction) => CsvCell])[] = [
  ['document', (_, of) => of.id],
  ['title', (_, of) => of.title],
  ['url', (_, of) => of.url],
  ['published', (_, of) => of.published],
  ['quote_id', (quote) => quote.id],
  ['start', (quote) => quote.segments[0]?.start ?? null],
  ['end', (quote) => quote.segments.at(-1)?.end ?? null],
  ['kind', (quote) => quote.kind],
  ['words', quoteWords],
  ['clause', (quote) => quote.clause?.text ?? null],
  ['speaker', (quote) => quote.speaker?.name ?? null],
  ['speaker_mention', (quote) => quote.speaker?.mention?.text ?? null],
  ['speaker_kind', (quote) => quote.speaker?.kind ?? null],
  ['speaker_basis', (quote) => quote.speaker?.basis ?? null],
  ['role', (quote) => quote.speaker?.role ?? null],
  ['cue', (quote) => quote.cue?.text ?? null],
  ['said_on', (quote) => quote.date?.edtf ?? null],
  ['said_on_text', (quote) => quote.date?.text ?? null],
  ['said_on_basis', (quote) => quote.date?.basis ?? null],
  ['medium', (quote) => quote.source?.medium ?? null],
  ['recipient', (quote) => quote.source?.recipient ?? null],
  ['venue', (quote) => quote.source?.venue ?? null],
  ['confidence', (quote) => quote.confidence],
  ['why', (quote) => quote.why.join(' ')],
]

/** The line of headings. */
export const extractionCsvHeading = toCsvLine(columns.map(([heading]) => heading))

/** A line for each quote of a document; nothing for a document without quotes. */
export function toExtractionCsv(extraction: Extraction): string {
  return extraction.quotes
    .map((quote) => toCsvLine(columns.map(([, cell]) => cell(quote, extraction))))
    .join('')
}
