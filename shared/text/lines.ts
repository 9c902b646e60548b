import { isSpace } from './isSpace'

/** A line that has something printed on it: UTF-16 offsets without the white space at its ends, end excluded. */
export interface Line {
  /** Where the line begins, its indent included. */
  readonly lineStart: number
  readonly start: number
  readonly end: number
  /** Whether an empty line (or the start of the text) stands before it. */
  readonly afterBlank: boolean
}

/** A text in more lines than this is not an article; what follows is taken as one line, so that nothing runs away. */
const MOST_LINES = 1_000_000

/** The printed lines of a text. A line ends at LF, CR, CR LF, a form feed or the Unicode line
 * and paragraph separators. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  const breaks = /\r\n|[\n\r\f\u2028\u2029]/g
  let lineStart = 0
  let afterBlank = true
  while (lineStart <= text.length) {
    const found = lines.length < MOST_LINES ? breaks.exec(text) : null
    const lineEnd = found?.index ?? text.length
    const { start, end } = trimLine(text, lineStart, lineEnd)
    if (start < end) lines.push({ lineStart, start, end, afterBlank })
    afterBlank = start === end
    if (!found) break
    lineStart = breaks.lastIndex
  }
  return lines
}

function trimLine(text: string, lineStart: number, lineEnd: number): { start: number; end: number } {
  let start = lineStart
  let end = lineEnd
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}
