import type { Span } from '../text/span'
import { parseFurniture } from './furniture'
import { splitLines, type Line } from './lines'
import { findWrapWidth, indentOf, isForcedBreak } from './wrapWidth'

/** A text in more paragraphs than this is not an article; what follows belongs to the last one. */
const MOST_PARAGRAPHS = 100_000
/** Among so many lines at the top a byline or date stands on a line of its own, even without empty lines around it. */
const HEAD_LINES = 12

/**
 * The paragraphs of a text, without the white space around them. An empty line always ends one. Other line breaks end
 * one too, unless the text was wrapped at a fixed width: then a paragraph runs over its lines, breaks included.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const lines = splitLines(text)
  const width = findWrapWidth(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1)
    const before = lines[index - 1]
    const full = paragraphs.length >= MOST_PARAGRAPHS
    const runsOn = before && width !== null && continues(text, before, line, width, index < HEAD_LINES)
    if (last && (full || runsOn)) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

/** Whether a line of a wrapped text carries on the paragraph of the line before it. */
function continues(text: string, before: Line, line: Line, width: number, inHead: boolean): boolean {
  if (line.afterBlank) return false
  if (indentOf(line) > indentOf(before)) return false
  if (inHead && [before, line].some(({ start, end }) => parseFurniture(text.slice(start, end)))) return false
  return isForcedBreak(text, before, line, width) || /\p{Ll}/u.test(text.charAt(line.start))
}
