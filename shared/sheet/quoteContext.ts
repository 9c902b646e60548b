import type { Quote } from '../model/quote'
import type { Span } from '../text/span'

/** A stretch of the article around a quote: the quote's own words, or what stands beside them. */
export interface ContextRun {
  readonly text: string
  readonly isQuote: boolean
}

/** The article that a context is cut from. */
interface ContextText {
  readonly text: string
  readonly paragraphs: readonly Span[]
}

/** How much of a paragraph is shown before and after the quote, in UTF-16 units: a long paragraph's worth. */
const reach = 600

/**
 * The paragraphs in which the quote stands, its own words told apart; cut at a space where they are long. Line breaks are
 * spaces. Empty when the quote has no words in the text.
 */
export function toContext({ text, paragraphs }: ContextText, { segments }: Quote): readonly ContextRun[] {
  const [first, last] = [segments[0], segments.at(-1)]
  if (!first || !last) return []
  const start = findParagraph(paragraphs, first.start)?.start ?? first.start
  const end = findParagraph(paragraphs, last.end)?.end ?? last.end
  const from = Math.max(start, first.start - reach)
  const to = Math.min(end, last.end + reach)
  const runs: ContextRun[] = []
  let at = from
  for (const segment of segments) {
    runs.push({ text: text.slice(at, segment.start), isQuote: false })
    runs.push({ text: text.slice(segment.start, segment.end), isQuote: true })
    at = segment.end
  }
  runs.push({ text: text.slice(at, to), isQuote: false })
  return trim(runs, from > start, to < end).filter((run) => run.text !== '')
}

function findParagraph(paragraphs: readonly Span[], offset: number): Span | undefined {
  return paragraphs.find(({ start, end }) => start <= offset && offset <= end)
}

/** Marks where it was cut with an ellipsis, at the next space. */
function trim(runs: readonly ContextRun[], isCutBefore: boolean, isCutAfter: boolean): readonly ContextRun[] {
  return runs.map(({ text, isQuote }, at) => {
    let line = text.replace(/\s*[\n\r]\s*/g, ' ')
    if (at === 0 && isCutBefore) line = `… ${line.replace(/^\S*\s/, '')}`
    if (at === runs.length - 1 && isCutAfter) line = `${line.replace(/\s\S*$/, '')} …`
    return { text: line, isQuote }
  })
}
