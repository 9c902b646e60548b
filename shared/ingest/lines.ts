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

/** The printed lines of a text. A line ends at LF, CR, CR LF, a form feed or the Unicode paragraph separator. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  const breaks = /\r\n|[\n\r\f\u2029]/g
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
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Space, tab and the other white space; the byte order mark and the zero-width space, which print nothing. */
function isBlank(unit: number): boolean {
  if (unit <= 0x20) return true
  if (unit < 0xa0) return unit === 0x85
  return (
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x3000
  )
}
