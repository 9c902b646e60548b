import type { Comparison } from './comparison'
import type { Difference } from './differences'
import type { Piece } from './findPassage'
import { areOfTwoSpeakers } from './findTurn'
import { isCutShort, qualifiesAfter, qualifiesBefore, takesBack } from './lexicon/qualifiers'
import { isKeptAfter, isKeptBefore } from './keptQualifiers'
import { readAfter, readBefore, readNext, textBetween } from './surroundings'

/** An ellipsis that stands for more words than this shows nothing of what it leaves out. */
const LONGEST_GAP = 120
const NEAR = 4
const NEGATION = /(?:^| )(?:not|never|no|nobody|nothing|none|neither|nor|without|hardly)(?= |$)/

/** What is wrong, or worth knowing, where a quote begins, ends, and goes on after a gap. */
export function judgeSeams(comparison: Comparison, pieces: readonly Piece[]): readonly Difference[] {
  const placed = pieces.filter(({ from }) => from >= 0)
  const first = placed[0]
  const last = placed.at(-1)
  if (!first || !last) return []
  const gaps = placed.slice(1).flatMap((piece, at) => judgeGap(comparison, placed[at] ?? first, piece))
  return [...judgeStart(comparison, first), ...gaps, ...judgeEnd(comparison, last)]
}

function judgeStart(comparison: Comparison, piece: Piece, limit?: number): Difference[] {
  const { index, quote } = comparison
  if (edgeIsBracket(comparison, piece, 0)) return []
  const { words, between } = readBefore(index, piece.from, limit)
  if (!qualifiesBefore(words, between) || isKeptBefore(comparison, words)) return []
  const count = words.split(' ').length
  const q = piece.pairs[0]?.q ?? 0
  const at = quote.units[q]?.start ?? 0
  const source = {
    start: index.starts[piece.from - Math.min(count, 6)] ?? 0,
    end: index.starts[piece.from] ?? 0,
  }
  return [{ kind: 'left-out', rule: 'qualifier-before', quote: { start: at, end: at }, source }]
}

function judgeEnd(comparison: Comparison, piece: Piece): Difference[] {
  const { index, quote } = comparison
  const end = lastUnitEnd(comparison, piece)
  const here = { start: end, end }
  const said = textBetween(index, piece.to, piece.to + 1)
  const found: Difference[] = []
  if (/^["'”’)\]]*\?/.test(said) && /^["'”’]?[.!]/.test(quote.text.slice(end, end + 2))) {
    const at = index.ends[piece.to] ?? 0
    found.push({
      kind: 'changed',
      rule: 'question-as-statement',
      quote: { start: end, end: end + 1 },
      source: { start: at, end: at + 1 },
    })
  }
  if (edgeIsBracket(comparison, piece, -1)) return found
  const { words, between } = readAfter(index, piece.to)
  const isStopped = /^["'”’]?[.]/.test(quote.text.slice(end, end + 2)) && /^\s*$/.test(between)
  const isCut = isStopped && isCutShort(words) && readBefore(index, piece.from).words === ''
  const isKept = isKeptAfter(comparison, words)
  const isQualified =
    isCut || qualifiesAfter(words, /^\s*$/.test(between)) || takesBack(readNext(index, piece.to))
  if (isQualified && !isKept) {
    const to = Math.min(index.ids.length - 1, piece.to + 6)
    const source = { start: index.ends[piece.to] ?? 0, end: index.ends[to] ?? 0 }
    found.push({ kind: 'left-out', rule: 'qualifier-after', quote: here, source })
  }
  return found
}

/** A bracket at the edge stands for what is before or after the words: nothing was dropped unmarked. */
function edgeIsBracket({ quote }: Comparison, piece: Piece, at: 0 | -1): boolean {
  const q = piece.pairs.filter((pair) => pair.q >= 0).at(at)?.q ?? -1
  return quote.units[q]?.form === 'bracket'
}

function lastUnitEnd({ quote }: Comparison, piece: Piece): number {
  const q = piece.pairs.reduce((last, pair) => Math.max(last, pair.q), 0)
  return quote.units[q]?.end ?? 0
}

function judgeGap(comparison: Comparison, before: Piece, piece: Piece): Difference[] {
  const { index, quote } = comparison
  const end = lastUnitEnd(comparison, before)
  const start = quote.units[piece.pairs.find(({ q }) => q >= 0)?.q ?? 0]?.start ?? end
  const own = { start: end, end: start }
  if (piece.from <= before.to) return [judgeTurnBack(comparison, before, piece, own)]
  const words = piece.from - before.to - 1
  const source = { start: index.ends[before.to] ?? 0, end: index.starts[piece.from] ?? 0 }
  const isOther = areOfTwoSpeakers(index.transcript, source.start - 1, source.end)
  const across: Difference[] = isOther
    ? [{ kind: 'left-out', rule: 'across-speakers', quote: own, source }]
    : []
  if (piece.joint === 'none') {
    return words === 0
      ? across
      : [{ kind: 'left-out', rule: 'joined-without-mark', quote: own, source }, ...across]
  }
  const isSplit = piece.joint?.kind === 'split'
  if (words === 0 && isSplit) return across
  const found: Difference[] = [
    { kind: 'marked-edit', rule: isSplit ? 'gap-at-split' : 'ellipsis', quote: own, source },
    ...across,
  ]
  if (words > LONGEST_GAP && !isSplit)
    found.push({ kind: 'left-out', rule: 'gap-too-long', quote: own, source })
  if (hidesQualifier(comparison, before, piece)) {
    found.push({ kind: 'left-out', rule: 'gap-hides-qualifier', quote: own, source })
  }
  return found
}

/** Sentences in another order are another order; words fetched from before are joined that were not. */
function judgeTurnBack(
  { index }: Comparison,
  before: Piece,
  piece: Piece,
  own: Difference['quote'],
): Difference {
  const source = { start: index.starts[piece.from] ?? 0, end: index.ends[piece.to] ?? 0 }
  const isNear = Math.abs(before.from - piece.to) <= NEAR
  const isSplit = piece.joint !== 'none' && piece.joint?.kind === 'split'
  return {
    kind: 'changed',
    rule: isNear || isSplit ? 'order-changed' : 'joined-without-mark',
    quote: own,
    source,
  }
}

function hidesQualifier({ index }: Comparison, before: Piece, piece: Piece): boolean {
  const after = readAfter(index, before.to, piece.from)
  if (after.words && qualifiesAfter(after.words, /^\s*$/.test(after.between))) return true
  const ahead = readBefore(index, piece.from, before.to + 1)
  if (ahead.words && qualifiesBefore(ahead.words, ahead.between)) return true
  const near = ahead.between.includes(',') ? [] : ahead.words.split(' ').slice(-3)
  return NEGATION.test([...after.words.split(' ').slice(0, 3), '|', ...near].join(' '))
}
