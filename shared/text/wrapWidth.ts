import type { Line } from './lines'

/** No typewriter, mail program or editor wraps wider than this by default. */
const WIDEST = 120
/** Under this width lines are verse, a list or a caption, and mean their breaks. */
const NARROWEST = 40
/** A wrapped text may hold a few long lines (a table, an address), not more than this share. */
const LONG_SHARE = 0.02
/** So many of the breaks inside blocks must have been forced by the width. */
const FORCED_SHARE = 0.7

/**
 * The column at which a text was wrapped by hand or by a mail program; `null` when its line breaks are meant.
 * In a wrapped text the first word of a line would not have fitted on the line before it.
 */
export function findWrapWidth(text: string, lines: readonly Line[]): number | null {
  const width = findUsualWidth(text, lines)
  if (width === null) return null
  let inside = 0
  let forced = 0
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (!before || line.afterBlank || indentOf(line) > indentOf(before)) return
    inside++
    if (isForcedBreak(text, before, line, width)) forced++
  })
  return inside >= 2 && forced >= inside * FORCED_SHARE ? width : null
}

/** Whether the first word of `line` would have made the line `before` it wider than `width`. */
export function isForcedBreak(text: string, before: Line, line: Line, width: number): boolean {
  const wordEnd = text.slice(line.start, Math.min(line.end, line.start + WIDEST)).search(/\s|$/)
  return before.end - before.lineStart + 1 + wordEnd > width
}

/** The length that all but the longest one in fifty lines keep; `null` when that is no width to wrap at. */
function findUsualWidth(text: string, lines: readonly Line[]): number | null {
  const counts = new Array<number>(WIDEST + 1).fill(0)
  let counted = 0
  let long = 0
  for (const line of lines) {
    const length = line.end - line.lineStart
    if (length <= WIDEST) {
      counts[length] = (counts[length] ?? 0) + 1
      counted++
    } else if (/\s/.test(text.slice(line.start, line.start + WIDEST))) long++
  }
  if (counted === 0 || long > lines.length * LONG_SHARE) return null
  let longer = counted * LONG_SHARE
  let width = WIDEST
  while (width > 0 && longer >= (counts[width] ?? 0)) longer -= counts[width--] ?? 0
  return width >= NARROWEST ? width : null
}

/** How many characters of white space the line begins with. */
export function indentOf(line: Line): number {
  return line.start - line.lineStart
}
