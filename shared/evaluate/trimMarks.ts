import type { Span } from '../text/span'

const MARKS = /[\s"“”„«»‹›‘’'`]/
const CLOSING = /[\s"“”„«»‹›‘’'`,.;:!?…]/

/** A span without the marks and white space at its ends, and without closing punctuation: what two readers agree on. */
export function trimMarks(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && MARKS.test(text.charAt(start))) start++
  while (end > start && CLOSING.test(text.charAt(end - 1))) end--
  return { start, end }
}
