import type { Block } from '../block'
import { cleanWords } from '../cleanWords'
import { mendWords } from './mendWords'
import type { PdfLine } from './pdfLines'

/** Letters so much larger than those of the body are a heading. */
const HEADING = 1.15
const SENTENCE_END = /[.!?…:]["”’')\]]*$/
const LISTED = /^(?:[•‣◦▪●○■–-]|\d{1,2}[.)])\s+(?=\S)/

interface Running {
  readonly first: PdfLine
  last: PdfLine
  text: string
}

/** The paragraphs of printed lines: over line breaks, columns and pages, with words that a hyphen parted made whole. */
export function joinLines(lines: readonly PdfLine[]): readonly Block[] {
  const size = bodySize(lines)
  const spacing = usualSpacing(lines)
  const paragraphs: Running[] = []
  for (const line of lines) {
    const running = paragraphs.at(-1)
    if (running && goesOn(running, line, lines, { size, spacing })) {
      running.text = joinWords(running.text, line.text.trim())
      running.last = line
    } else paragraphs.push({ first: line, last: line, text: line.text.trim() })
  }
  const blocks = paragraphs.map((paragraph) => toBlock(paragraph, size)).filter(({ text }) => text !== '')
  return withTitle(blocks, paragraphs, size)
}

interface Setting {
  readonly size: number
  readonly spacing: number
}

/** Whether a line carries on the paragraph that runs. */
function goesOn(
  { last, text }: Running,
  line: PdfLine,
  lines: readonly PdfLine[],
  { size, spacing }: Setting,
): boolean {
  if (Math.abs(last.size - line.size) > size * 0.12 || LISTED.test(line.text)) return false
  const measure = columnMeasure(lines, last)
  const isFull = last.right > measure.right - size * 4
  if (last.page !== line.page || last.column !== line.column) {
    return !SENTENCE_END.test(text) && isFull && last.size < size * HEADING
  }
  const gap = last.base - line.base
  if (gap > spacing * 1.35 || gap < 0) return false
  if (last.size >= size * HEADING) return gap < line.size * 1.6
  const isIndented = line.left > last.left + size * 0.8 && line.left > measure.left + size * 0.8
  if (isIndented && SENTENCE_END.test(text)) return false
  return isFull || !SENTENCE_END.test(text)
}

const measures = new WeakMap<
  readonly PdfLine[],
  Map<string, { readonly left: number; readonly right: number }>
>()

/** Where the lines of a column begin and end. */
function columnMeasure(
  lines: readonly PdfLine[],
  { page, column }: PdfLine,
): { left: number; right: number } {
  const known = measures.get(lines) ?? new Map<string, { left: number; right: number }>()
  measures.set(lines, known)
  const key = `${page} ${column}`
  const found = known.get(key)
  if (found) return found
  const inColumn = lines.filter((line) => line.page === page && line.column === column)
  const measure = {
    left: Math.min(...inColumn.map(({ left }) => left)),
    right: Math.max(...inColumn.map(({ right }) => right)),
  }
  known.set(key, measure)
  return measure
}

function joinWords(before: string, after: string): string {
  const stem = /(\p{L}{2,})[-\u2010\u00AD]$/u.exec(before)?.[1]
  if (before.endsWith('\u00AD') || (stem !== undefined && /^\p{Ll}/u.test(after) && !isCompound(stem))) {
    return `${before.slice(0, -1)}${after}`
  }
  return /[-\u2010–—/]$/.test(before) && !/\s[-–—]$/.test(before) ? `${before}${after}` : `${before} ${after}`
}

/** First parts that keep their hyphen at the end of a line as anywhere else. */
function isCompound(stem: string): boolean {
  return /^(?:self|non|ex|anti|pro|co|mid|all|well|half|long|short|high|low|full|part|cross|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|two|three|four|five|six|seven|eight|nine|ten)$/i.test(
    stem,
  )
}

function toBlock({ first, text }: Running, size: number): Block {
  const words = cleanWords(mendWords(text))
  const listed = LISTED.exec(words)
  const page = first.page
  if (first.size >= size * HEADING && words.length < 300) return { kind: 'heading', text: words, page }
  const isMark = listed !== null && !/^\d/.test(listed[0])
  return isMark
    ? { kind: 'list', text: words.slice(listed[0].length), page }
    : { kind: listed ? 'list' : 'body', text: words, page }
}

/** The largest heading of the first page, when it stands near the top, is the title; what is over it is none of the text. */
function withTitle(blocks: readonly Block[], paragraphs: readonly Running[], size: number): readonly Block[] {
  const onFirst = paragraphs.filter(({ first }) => first.page === 1).slice(0, 8)
  const largest = Math.max(...onFirst.map(({ first }) => first.size), 0)
  const at = onFirst.findIndex(({ first }) => first.size === largest)
  if (largest < size * HEADING || blocks[at]?.kind !== 'heading') return blocks
  return blocks.map((block, index) => (index === at ? { ...block, kind: 'title' } : block))
}

/** The size in which most letters are set. */
function bodySize(lines: readonly PdfLine[]): number {
  return mostWeight(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length])) || 10
}

/** The usual distance of two lines of a paragraph. */
function usualSpacing(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, at): readonly (readonly [number, number])[] => {
    const before = lines[at - 1]
    if (before?.page !== line.page || before.column !== line.column) return []
    const gap = before.base - line.base
    return gap > 0 ? [[Math.round(gap * 2) / 2, 1]] : []
  })
  return mostWeight(gaps) || 14
}

function mostWeight(weighed: readonly (readonly [number, number])[]): number {
  const totals = new Map<number, number>()
  for (const [value, weight] of weighed) totals.set(value, (totals.get(value) ?? 0) + weight)
  return [...totals].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
