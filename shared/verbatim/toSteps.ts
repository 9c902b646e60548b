import { tightenEdges } from './tightenEdges'
import { compareWords } from './compareWords'
import type { Comparison, Step } from './comparison'
import type { Pair } from './alignUnits'
import type { Passage, Piece } from './findPassage'
import { readAfter, readBefore } from './surroundings'

/** The words of a piece set against each other; between two pieces stands what joins them. */
export interface ComparedPiece {
  readonly piece: Piece
  readonly steps: readonly Step[]
}

/** Every word of the quote and of its passage, as far as each pair of words alone can say what it is. */
export function toSteps(comparison: Comparison, passage: Passage): readonly ComparedPiece[] {
  return passage.pieces.map((piece) => ({ piece, steps: toPieceSteps(comparison, piece) }))
}

function toPieceSteps(comparison: Comparison, piece: Piece): Step[] {
  const pairs = freeEdges(comparison, tightenEdges(comparison, piece.pairs))
  let isSeam = piece.joint !== 'none'
  let isInBracket = false
  return pairs.map(({ q, s }): Step => {
    if (q < 0)
      return isInBracket
        ? { q, s, kind: 'marked-edit', rule: 'bracket' }
        : { q, s, kind: 'left-out', rule: null }
    isInBracket = comparison.quote.units[q]?.form === 'bracket'
    if (isInBracket) return { q, s, kind: 'marked-edit', rule: 'bracket' }
    const wasSeam = isSeam
    isSeam = false
    if (s < 0) return { q, s, kind: 'added', rule: null }
    return { q, s, ...compareWords(comparison, q, s, wasSeam) }
  })
}

/**
 * Brackets at the edge of a quote stand for no word over the end of a sentence; what is left of the sentence they stand for
 * when it is of like length.
 */
function freeEdges(comparison: Comparison, pairs: readonly Pair[]): readonly Pair[] {
  const first = pairs[0]
  const last = pairs.at(-1)
  if (!first || !last || pairs.length < 2) return pairs
  const middle = pairs.slice(1, -1)
  return [...freeStart(comparison, first, pairs[1]), ...middle, ...freeEnd(comparison, last, pairs.at(-2))]
}

function freeStart({ quote, index }: Comparison, pair: Pair, next: Pair | undefined): Pair[] {
  const unit = quote.units[pair.q]
  if (unit?.form !== 'bracket' || !next || next.s < 1) return [pair]
  const count = countWords(readBefore(index, next.s).words)
  return spread(pair.q, next.s - (count <= unit.length * 2 ? count : Math.min(unit.length, count)), next.s)
}

function freeEnd({ quote, index }: Comparison, pair: Pair, before: Pair | undefined): Pair[] {
  const unit = quote.units[pair.q]
  if (unit?.form !== 'bracket' || !before || before.s < 0) return [pair]
  const count = countWords(readAfter(index, before.s).words)
  return spread(
    pair.q,
    before.s + 1,
    before.s + 1 + (count <= unit.length * 2 ? count : Math.min(unit.length, count)),
  )
}

function countWords(words: string): number {
  return words === '' ? 0 : words.split(' ').length
}

/** A bracket set against the words from `from` to before `to`. */
function spread(q: number, from: number, to: number): Pair[] {
  if (to <= from) return [{ q, s: -1 }]
  return Array.from({ length: to - from }, (_, at) => ({ q: at === 0 ? q : -1, s: from + at }))
}
