import type { Span } from './span'

/**
 * The paragraphs of a text: its non-empty lines without the white space around them, in order.
 * Line breaks are LF, CR, CRLF, U+2028 and U+2029.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue
    const paragraph = withoutOuterSpace(text, from, at)
    if (paragraph.end > paragraph.start) paragraphs.push(paragraph)
    from = at + 1
  }
  return paragraphs
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}

function withoutOuterSpace(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Whether a UTF-16 code unit is white space: ASCII, no-break and typographic spaces, line breaks, the byte order mark. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    isLineBreak(code) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
