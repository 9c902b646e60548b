/** A stretch of text: UTF-16 offsets, `end` excluded, `0 <= start <= end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the words that it covers: `text === source.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string
}

/**
 * The words of `source` between `start` and `end`.
 * Throws `RangeError` when the offsets do not lie in order inside the source.
 */
export function sliceSpan(source: string, start: number, end: number): TextSpan {
  if (!(start >= 0 && start <= end && end <= source.length)) {
    throw new RangeError(`Span ${start}–${end} is not inside a text of ${source.length} characters`)
  }
  return { start, end, text: source.slice(start, end) }
}

/** How many UTF-16 units two spans share; 0 when they only touch. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Whether the spans have at least one UTF-16 unit in common. */
export function overlaps(a: Span, b: Span): boolean {
  return sharedLength(a, b) > 0
}
