import type { Quote } from '../../../shared/model/quote'
import { overlaps, type Span, type TextSpan } from '../../../shared/text/span'

/** What a stretch of the article is to a quote. */
export type MarkRole = 'words' | 'speaker' | 'phrase'

/** A stretch of the article that belongs to a quote. */
export interface Mark extends Span {
  readonly quoteId: string
  readonly role: MarkRole
}

/** A piece of a paragraph with the same marks throughout. */
export interface Run extends Span {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Everything in `text` that belongs to `quotes`: their words with the quotation marks, speakers, cues and dates. */
export function findMarks(text: string, quotes: readonly Quote[]): readonly Mark[] {
  return quotes.flatMap((quote) => {
    const mark = (span: Span, role: MarkRole): Mark => ({
      start: span.start,
      end: span.end,
      quoteId: quote.id,
      role,
    })
    const phrases = quote.date?.text ? [mark(quote.date, 'phrase')] : []
    const mention = quote.speaker?.mention ? [mark(withoutApposition(quote.speaker.mention), 'speaker')] : []
    return [
      ...quote.segments.map((segment) => mark(withQuotationMarks(text, segment), 'words')),
      ...mention,
      ...phrases,
    ]
  })
}

/** `paragraph` cut where a mark begins or ends. Only the marks that lie in it count. */
export function toRuns(text: string, paragraph: Span, marks: readonly Mark[]): readonly Run[] {
  const here = marks.filter((mark) => overlaps(mark, paragraph))
  const inside = here
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > paragraph.start && at < paragraph.end)
  const cuts = [...new Set([paragraph.start, ...inside, paragraph.end])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? paragraph.start
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: here.filter((mark) => overlaps(mark, { start, end })),
    }
  })
}

/** The mention up to its first comma: the name stands out, "deputy secretary of state for …" after it does not. */
function withoutApposition({ start, end, text }: TextSpan): Span {
  const comma = text.indexOf(',')
  return { start, end: comma > 0 ? start + comma : end }
}

const opening = new Set('"“”„«»‹›‘\'`')
const closing = new Set('"“”«»‹›’\'`')

/** The span with the quotation mark before and after it, so that the underline covers what the reader sees as quote. */
function withQuotationMarks(text: string, { start, end }: Span): Span {
  const before = text[start - 1]
  const after = text[end]
  return {
    start: before !== undefined && opening.has(before) ? start - 1 : start,
    end: after !== undefined && closing.has(after) ? end + 1 : end,
  }
}
