/** How far context goes at most, in characters each side: a text without sentences has no end. */
const MOST = 600
const SENTENCE_END = /[.!?…]["'”’)\]]*\s+|\n\s*\n/g

/** Where two sentences of context begin before a passage of a text and end after it: offsets. */
export function readContext(text: string, start: number, end: number): { from: number; to: number } {
  const before = text.slice(Math.max(0, start - MOST), start)
  const ends = Array.from(before.matchAll(SENTENCE_END), ({ 0: mark, index }) => index + mark.length)
  // The last end may stand right before the passage; then the two sentences begin one further back.
  const own = ends.at(-1) === before.length ? ends.slice(0, -1) : ends
  const from = start - before.length + (own.length >= 2 ? (own.at(-2) ?? 0) : 0)
  const after = text.slice(end, end + MOST)
  const stops = Array.from(
    after.matchAll(SENTENCE_END),
    ({ 0: mark, index }) => index + mark.trimEnd().length,
  )
  return { from, to: end + (stops[2] ?? after.length) }
}
