/** A piece of text as a PDF places it, in points from the lower left corner of the page. */
export interface PdfPiece {
  readonly text: string
  readonly left: number
  readonly base: number
  readonly width: number
  /** The size of its letters. */
  readonly size: number
}

/** A page, in points. */
export interface PdfPage {
  /** Counted from 1. */
  readonly page: number
  readonly width: number
  readonly height: number
}

/** A printed line of one column, in reading order. */
export interface PdfLine extends PdfPiece {
  readonly page: number
  readonly right: number
  /** Where the line stands on its page: 0 at the top, 1 at the bottom. */
  readonly place: number
  /** Which column it belongs to, counted on each page; lines over the whole width are their own. */
  readonly column: number
}

/** The pieces of a page as lines in reading order: column by column, each from the top down. */
export function toLines(pieces: readonly PdfPiece[], page: PdfPage): readonly PdfLine[] {
  const printed = pieces.filter(({ text, size }) => text.trim() !== '' && size > 0)
  const rows = toRows(printed)
  const gutter = findGutter(printed, rows.length, page)
  const segments = rows.flatMap((row) => splitRow(row, gutter ?? Infinity))
  return orderColumns(segments, gutter).map(({ segment, column }) => ({
    ...segment,
    column,
    page: page.page,
    right: segment.left + segment.width,
    place: page.height > 0 ? 1 - segment.base / page.height : 0,
  }))
}

/** Pieces whose base lines are the same, from the top down, each row from left to right. */
function toRows(pieces: readonly PdfPiece[]): readonly (readonly PdfPiece[])[] {
  const rows: PdfPiece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.base - a.base)) {
    const row = rows.at(-1)
    const base = row?.[0]?.base ?? Infinity
    if (row && Math.abs(base - piece.base) < piece.size * 0.4) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

/** What stands before the entry of a list, with a gap behind it. */
const MARKER = /^\s*(?:[•‣◦▪●○■–-]|\d{1,2}[.)])\s*$/

/** The stretches of a row that no wide gap and no strip between two columns parts. */
function splitRow(row: readonly PdfPiece[], gutter: number): readonly PdfPiece[] {
  const segments: PdfPiece[] = []
  for (const piece of row) {
    const last = segments.at(-1)
    const gap = last ? piece.left - (last.left + last.width) : 0
    const isWide =
      last !== undefined && gap > Math.max(piece.size, last.size) * 1.2 && !MARKER.test(last.text)
    const isOverGutter = last !== undefined && last.left + last.width <= gutter && piece.left >= gutter
    if (!last || isWide || isOverGutter) segments.push(piece)
    else segments[segments.length - 1] = append(last, piece, gap)
  }
  return segments
}

function append(before: PdfPiece, piece: PdfPiece, gap: number): PdfPiece {
  const isApart =
    (gap > piece.size * 0.15 || MARKER.test(before.text)) &&
    !/\s$/.test(before.text) &&
    !/^\s/.test(piece.text)
  return {
    text: `${before.text}${isApart ? ' ' : ''}${piece.text}`,
    left: before.left,
    base: before.base,
    width: Math.max(before.width, piece.left + piece.width - before.left),
    size: Math.max(before.size, piece.size),
  }
}

interface Placed {
  readonly segment: PdfPiece
  readonly column: number
}

/**
 * The lines of each column together. A line over the strip between two columns (a headline) ends both: what stands
 * above it is read before it.
 */
function orderColumns(segments: readonly PdfPiece[], gutter: number | null): readonly Placed[] {
  if (gutter === null) return segments.map((segment) => ({ segment, column: 0 }))
  const ordered: Placed[] = []
  let left: PdfPiece[] = []
  let right: PdfPiece[] = []
  let column = 1
  const flush = (): void => {
    ordered.push(...left.map((segment) => ({ segment, column })))
    ordered.push(...right.map((segment) => ({ segment, column: column + 1 })))
    column += 3
    left = []
    right = []
  }
  for (const segment of segments) {
    if (segment.left + segment.width <= gutter) left.push(segment)
    else if (segment.left >= gutter) right.push(segment)
    else {
      flush()
      ordered.push({ segment, column: column - 1 })
    }
  }
  flush()
  return ordered
}

/** A strip between columns is so wide at least, in points, and so few of the rows cross it. */
const STRIP = 4
const CROSSED = 0.12
const FEWEST_ROWS = 8

/** The middle of the white strip that parts two columns; `null` for a page of one. */
function findGutter(pieces: readonly PdfPiece[], rows: number, { width }: PdfPage): number | null {
  if (rows < FEWEST_ROWS || !Number.isFinite(width) || width <= 0 || width > 20_000) return null
  const first = Math.floor(width * 0.3)
  const crossings = new Array<number>(Math.ceil(width * 0.4)).fill(0)
  for (const { left, width: length } of pieces) {
    const from = Math.max(0, Math.floor(left) - first)
    const to = Math.min(crossings.length, Math.ceil(left + length) - first)
    for (let at = from; at < to; at++) crossings[at] = (crossings[at] ?? 0) + 1
  }
  const strip = widestRun(crossings, rows * CROSSED)
  if (strip.length < STRIP) return null
  const gutter = first + strip.start + strip.length / 2
  const before = pieces.filter(({ left, width: length }) => left + length <= gutter)
  const after = pieces.filter(({ left }) => left >= gutter)
  return Math.min(before.length, after.length) > pieces.length * 0.2 ? gutter : null
}

/** The longest run of numbers that are at most `most`. */
function widestRun(
  numbers: readonly number[],
  most: number,
): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 }
  let start = 0
  numbers.forEach((number, at) => {
    if (number > most) start = at + 1
    else if (at + 1 - start > best.length) best = { start, length: at + 1 - start }
  })
  return best
}
