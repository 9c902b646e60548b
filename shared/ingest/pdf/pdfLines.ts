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
  const segments = rows.flatMap(splitRow)
  return orderColumns(segments, page).map(({ segment, column }) => ({
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

/** The stretches of a row that no wide gap parts: what stands in two columns is two lines. */
function splitRow(row: readonly PdfPiece[]): readonly PdfPiece[] {
  const segments: PdfPiece[] = []
  for (const piece of row) {
    const last = segments.at(-1)
    const gap = last ? piece.left - (last.left + last.width) : 0
    if (!last || gap > Math.max(piece.size, last.size) * 1.2) segments.push(piece)
    else segments[segments.length - 1] = append(last, piece, gap)
  }
  return segments
}

function append(before: PdfPiece, piece: PdfPiece, gap: number): PdfPiece {
  const isApart = gap > piece.size * 0.15 && !/\s$/.test(before.text) && !/^\s/.test(piece.text)
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
 * Two columns where a white strip in the middle parts most of the page's lines. A line over the strip (a headline)
 * ends both: what stands above it is read before it.
 */
function orderColumns(segments: readonly PdfPiece[], page: PdfPage): readonly Placed[] {
  const gutter = findGutter(segments, page)
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
    else if (segment.left >= gutter - 1) right.push(segment)
    else {
      flush()
      ordered.push({ segment, column: column - 1 })
    }
  }
  flush()
  return ordered
}

/** The middle of the strip that parts two columns; `null` for a page of one. */
function findGutter(segments: readonly PdfPiece[], { width }: PdfPage): number | null {
  if (segments.length < 12) return null
  const starts = segments.filter(({ left }) => left > width * 0.35 && left < width * 0.7)
  if (starts.length < segments.length * 0.25) return null
  const gutter = mostCommon(starts.map(({ left }) => Math.round(left)))
  const beside = segments.filter(
    (segment) => segment.left + segment.width <= gutter || segment.left >= gutter - 1,
  )
  const before = beside.filter(({ left }) => left < gutter - 1)
  return beside.length > segments.length * 0.7 && before.length > segments.length * 0.25 ? gutter : null
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
