import type { Span } from '../text/span'
import type { Pair, QuoteRow } from './alignUnits'

/** A stretch of fewer words, or of words that weigh less, is a change of wording and not another passage. */
const LEAST_WORDS = 4
const LEAST_WEIGHT = 2
const MISS = -0.6

/**
 * Stretches of the quote (indices of its words, end excluded) that do not belong to the passage they are aligned with: what
 * stands before and after the densest stretch of words in common, and runs of words without any. They may stand elsewhere.
 */
export function findStray(
  row: QuoteRow,
  ids: Int32Array,
  pairs: readonly Pair[],
  part: { readonly from: number; readonly to: number },
): readonly Span[] {
  const gains = new Array<number>(part.to - part.from).fill(MISS)
  for (const { q, s } of pairs) {
    if (q < 0) continue
    if (row.wild[q]) gains[q - part.from] = 0
    else if (s >= 0 && ids[s] === row.ids[q]) gains[q - part.from] = row.weights[q] ?? 0
  }
  const core = findDensest(gains)
  const edges = [
    { start: 0, end: core.start },
    { start: core.end, end: gains.length },
  ]
  const runs = findRuns(gains, core)
  return [...edges, ...runs]
    .map(({ start, end }) => ({ start: start + part.from, end: end + part.from }))
    .filter(({ start, end }) => end - start >= LEAST_WORDS && weigh(row, start, end) >= LEAST_WEIGHT)
}

/** The stretch with the greatest sum (Kadane's algorithm). */
function findDensest(gains: readonly number[]): Span {
  let best = { start: 0, end: gains.length, sum: -Infinity }
  let start = 0
  let sum = 0
  gains.forEach((gain, at) => {
    if (sum <= 0) {
      start = at
      sum = 0
    }
    sum += gain
    if (sum > best.sum) best = { start, end: at + 1, sum }
  })
  return best
}

function findRuns(gains: readonly number[], { start, end }: Span): Span[] {
  const runs: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && (gains[at] ?? 0) < 0) continue
    if (at - from >= LEAST_WORDS) runs.push({ start: from, end: at })
    from = at + 1
  }
  return runs
}

function weigh(row: QuoteRow, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += row.weights[i] ?? 0
  return sum
}
