import type { Pair, QuoteRow } from './alignUnits'

/** What a word in common counts for that stands alone, in a pair, and in a longer run: words of a kind occur alone in any text. */
const RUN_SHARES = [0, 0.4, 0.85, 1]

/**
 * How much of a quote's words stand in the source where the pairs set them, from 0 to 1: the weight of the words in common, less
 * for those whose neighbours are not, as a share of the weight of all words outside brackets. 0 for a row of brackets alone.
 */
export function matchStrength(row: QuoteRow, ids: Int32Array, pairs: readonly Pair[]): number {
  let matched = 0
  let total = 0
  let run = 0
  let runWeight = 0
  const closeRun = () => {
    matched += runWeight * (RUN_SHARES[Math.min(run, RUN_SHARES.length - 1)] ?? 1)
    run = 0
    runWeight = 0
  }
  for (const { q, s } of pairs) {
    if (q < 0) {
      if (run === 1) closeRun()
      continue
    }
    if (row.wild[q]) continue
    const weight = row.weights[q] ?? 0
    total += weight
    if (s >= 0 && ids[s] === row.ids[q]) {
      run++
      runWeight += weight
    } else closeRun()
  }
  closeRun()
  return total === 0 ? 0 : matched / total
}
