import { splitLines, type Line } from './lines'
import type { Span } from './span'
import { findWrapWidth, indentOf, isForcedBreak } from './wrapWidth'

/** A text in more paragraphs than this is not an article; what follows belongs to the last one. */
const MOST_PARAGRAPHS = 100_000
/** Among so many lines at the top some stand alone that only a caller can tell. */
const HEAD_LINES = 12

/**
 * The paragraphs of a text, without the white space around them. An empty line always ends one. Other line breaks end
 * one too, unless the text was wrapped at a fixed width: then a paragraph runs over its lines, breaks included, and
 * only an indent, a line that ends early, or one that `standsAlone` (asked at the top of the text) begins another.
 */
export function splitWrappedParagraphs(
  text: string,
  standsAlone: (line: string) => boolean = () => false,
): readonly Span[] {
  const lines = splitLines(text)
  const width = findWrapWidth(text, lines)
  const isAlone = ({ start, end }: Line, index: number) =>
    index < HEAD_LINES && standsAlone(text.slice(start, end))
  const paragraphs: { start: number; end: number }[] = []
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1)
    const before = lines[index - 1]
    const runsOn =
      before !== undefined &&
      width !== null &&
      continues(text, before, line, width) &&
      !isAlone(before, index - 1) &&
      !isAlone(line, index)
    if (last && (runsOn || paragraphs.length >= MOST_PARAGRAPHS)) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

/** Whether a line of a wrapped text carries on the paragraph of the line before it. */
function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (line.afterBlank || indentOf(line) > indentOf(before)) return false
  return isForcedBreak(text, before, line, width) || /\p{Ll}/u.test(text.charAt(line.start))
}
