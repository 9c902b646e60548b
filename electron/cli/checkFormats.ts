import { quoteWords, type Quote } from '../../shared/model/quote'
import { wordingNames, type WordingCheck } from '../../shared/model/wording'
import { byteOrderMark } from '../../shared/sheet/csv'
import { toCsvLine, type CsvCell } from '../../shared/sheet/csvLine'
import { describeDifference } from '../../shared/verbatim/describeDifference'
import type { OccasionCheck } from '../../shared/verbatim/judgeOccasion'
import type { InputDocument } from './inputDocument'

/** A quote beside one source. */
export interface CheckedLine {
  readonly article: InputDocument
  readonly quote: Quote
  readonly source: InputDocument
  readonly check: WordingCheck
  readonly occasion: OccasionCheck
  /** Where in the source: "0:14:09", "page 4"; empty when it is not found. */
  readonly locator: string
}

/** How checks are written. */
interface CheckFormat {
  readonly start: string
  readonly line: (line: CheckedLine) => string
}

const columns: readonly (readonly [heading: string, cell: (line: CheckedLine) => CsvCell])[] = [
  ['article', ({ article }) => article.id],
  ['quote_id', ({ quote }) => quote.id],
  ['words', ({ quote }) => quoteWords(quote)],
  ['speaker', ({ quote }) => quote.speaker?.name ?? null],
  ['source', ({ source }) => source.id],
  ['source_title', ({ source }) => source.details.title],
  ['finding', ({ check }) => check.finding],
  ['passage', (line) => toPassage(line)],
  ['locator', ({ locator }) => locator],
  ['attribution', ({ occasion }) => occasion.attribution],
  ['passage_speaker', ({ occasion }) => occasion.speaker],
  ['occasion', ({ occasion }) => occasion.occasion],
  ['other_places', ({ check }) => check.otherPlaces.length],
  ['differences', (line) => toDifferences(line).join('; ')],
]

/** The formats of `quotedesk check`, by the names that `--format` takes. */
export const checkFormats: ReadonlyMap<string, CheckFormat> = new Map([
  ['ndjson', { start: '', line: (line) => `${JSON.stringify(toJson(line))}\n` }],
  [
    'csv',
    {
      start: byteOrderMark + toCsvLine(columns.map(([heading]) => heading)),
      line: (line) => toCsvLine(columns.map(([, cell]) => cell(line))),
    },
  ],
  ['text', { start: '', line: toText }],
])

function toPassage({ source, check }: CheckedLine): string | null {
  return check.passage && source.text.slice(check.passage.start, check.passage.end).replace(/\s+/g, ' ')
}

function toDifferences({ article, source, check }: CheckedLine): string[] {
  return check.differences.map((difference) => describeDifference(article.text, source.text, difference))
}

/** Offsets are UTF-16 code units in the texts of article and source. */
function toJson(line: CheckedLine) {
  const { article, quote, source, check, occasion, locator } = line
  return {
    format: 'quotedesk/check@1',
    article: article.id,
    quote: quote.id,
    words: quoteWords(quote),
    speaker: quote.speaker?.name ?? null,
    source: source.id,
    sourceTitle: source.details.title,
    finding: check.finding,
    strength: Math.round(check.strength * 1000) / 1000,
    passage: check.passage && { ...check.passage, text: toPassage(line), locator },
    otherPlaces: check.otherPlaces,
    attribution: occasion.attribution,
    passageSpeaker: occasion.speaker,
    occasion: occasion.occasion,
    rules: [...new Set(check.differences.map(({ rule }) => rule))],
    differences: check.differences.map((difference, at) => ({
      ...difference,
      says: toDifferences(line)[at],
    })),
    operations: check.operations,
  }
}

function toText(line: CheckedLine): string {
  const { quote, source, check, occasion, locator } = line
  const passage = toPassage(line)
  const where = [source.details.title ?? source.id.slice(0, 12), locator, occasion.speaker]
    .filter(Boolean)
    .join(' · ')
  return [
    `“${quoteWords(quote)}” — ${quote.speaker?.name ?? 'speaker not stated'}`,
    `  ${wordingNames[check.finding]} · ${where}`,
    ...(passage === null ? [] : [`  ${passage}`]),
    ...(occasion.attribution === 'other-speaker' ? ['  - In the source somebody else says it'] : []),
    ...(occasion.occasion === 'other-date' ? ['  - The source is of another date'] : []),
    ...toDifferences(line).map((sentence) => `  - ${sentence}`),
    '\n',
  ].join('\n')
}
