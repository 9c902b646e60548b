import type { Span } from '../text/span'
import type { QuoteRow } from './alignUnits'
import { toUnits } from './toUnits'
import { getTraits } from './wordTraits'

/** A word of the quote, or something in brackets that stands for words of the source. */
export interface QuoteUnit extends Span {
  readonly key: string
  /** `word` as it stands, `part`: a word of which a part is in brackets ("[T]he"), `bracket`: "[the mayor]". */
  readonly form: 'word' | 'part' | 'bracket'
  /** How many words stand in the brackets. */
  readonly length: number
}

/** What stands between two chunks: an ellipsis, or the end of one pair of quotation marks and the start of the next. */
export interface Joint extends Span {
  readonly kind: 'gap' | 'split'
}

/** A quote as it is compared: chunks of words that are printed as continuous, and what joins each to the next. */
export interface ParsedQuote {
  readonly text: string
  readonly units: readonly QuoteUnit[]
  /** The words as the alignment sees them, but for the numbers that each source gives them. */
  readonly row: Omit<QuoteRow, 'ids'>
  /** Index ranges of `units`, end excluded, none empty. */
  readonly chunks: readonly Span[]
  /** One fewer than chunks. */
  readonly joints: readonly Joint[]
}

const GAP =
  /\[\s*(?:…|\.\s?\.\s?\.(?:\s?\.)?)\s*\]|\(\s*(?:…|\.\s?\.\s?\.(?:\s?\.)?)\s*\)|…|\.\s?\.\s?\.(?:\s?\.)?/g
const BRACKETS = /\[[^[\]]{1,200}\]/g
const PART =
  /(?:[\p{L}\p{M}’']*\[[\p{L}\p{M}’']{1,12}\][\p{L}\p{M}’']+|[\p{L}\p{M}’']+\[[\p{L}\p{M}’']{1,12}\])/gu
const SIC = /^\[\s*sic\b[^\]]*\]$/i

/**
 * Reads the words of a quote in `text`, whose `segments` are UTF-16 offsets without the quotation marks. Ellipses, with
 * brackets or without, and the joints between segments part it into chunks; `[sic]` is not part of the words.
 */
export function parseQuote(text: string, segments: readonly Span[]): ParsedQuote {
  const units: QuoteUnit[] = []
  const chunks: Span[] = []
  const joints: Joint[] = []
  let joint: Joint | null = null
  segments.forEach((segment, at) => {
    const before = segments[at - 1]
    if (before)
      joint = joint?.kind === 'gap' ? joint : { kind: 'split', start: before.end, end: segment.start }
    for (const piece of splitAtGaps(text, segment)) {
      if ('kind' in piece) {
        joint = piece
        continue
      }
      const found = readChunk(text, piece)
      if (found.length === 0) continue
      if (chunks.length > 0) joints.push(joint ?? { kind: 'split', start: piece.start, end: piece.start })
      chunks.push({ start: units.length, end: units.length + found.length })
      units.push(...found)
      joint = null
    }
  })
  return { text, units, row: toRow(units), chunks, joints }
}

function toRow(units: readonly QuoteUnit[]): ParsedQuote['row'] {
  const traits = units.map(({ key }) => getTraits(key))
  return {
    weights: Float64Array.from(traits, ({ weight }) => weight),
    stems: Int32Array.from(traits, ({ stemNumber }) => stemNumber),
    kinds: Int32Array.from(traits, ({ kindNumber }) => kindNumber),
    wild: Uint8Array.from(units, ({ form }) => (form === 'bracket' ? 1 : 0)),
  }
}

function splitAtGaps(text: string, segment: Span): (Span | Joint)[] {
  const pieces: (Span | Joint)[] = []
  let from = segment.start
  for (const found of text.slice(segment.start, segment.end).matchAll(GAP)) {
    const start = segment.start + found.index
    const end = start + found[0].length
    pieces.push({ start: from, end: start }, { kind: 'gap', start, end })
    from = end
  }
  return [...pieces, { start: from, end: segment.end }]
}

function readChunk(text: string, { start, end }: Span): QuoteUnit[] {
  const marked = findMarked(text, start, end)
  const plain = toUnits(text, start, end, marked)
  const words = plain.keys.map((key, at): QuoteUnit => ({
    key,
    form: 'word',
    start: plain.starts[at] ?? 0,
    end: plain.ends[at] ?? 0,
    length: 1,
  }))
  const units = marked.filter(({ length }) => length > 0)
  return [...words, ...units].sort((a, b) => a.start - b.start)
}

function findMarked(text: string, start: number, end: number): QuoteUnit[] {
  const chunk = text.slice(start, end)
  const parts = Array.from(chunk.matchAll(PART), ({ 0: written, index }): QuoteUnit => ({
    key: toUnits(written.replace(/[[\]]/g, '')).keys[0] ?? '',
    form: 'part',
    start: start + index,
    end: start + index + written.length,
    length: 1,
  }))
  const brackets = Array.from(chunk.matchAll(BRACKETS), ({ 0: written, index }): QuoteUnit => ({
    key: '[]',
    form: 'bracket',
    start: start + index,
    end: start + index + written.length,
    length: SIC.test(written) ? 0 : toUnits(written).keys.length,
  }))
  const whole = brackets.filter(
    (one) => !parts.some((part) => part.start <= one.start && one.end <= part.end),
  )
  return [...parts, ...whole].sort((a, b) => a.start - b.start)
}
