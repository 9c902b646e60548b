import type { Pair } from './alignUnits'
import { sourceWord, type Comparison } from './comparison'

/** One or two words at an edge, together lighter than this, do not reach over words between that no quote has. */
const LIGHT = 1.1
const FAR = 3
const MOST_WORDS = 2

/**
 * The pairs of a piece, its first and last words set against the words beside the rest where the alignment found them further off by
 * chance: a small word that ends the quote stands somewhere in any sentence after it.
 */
export function tightenEdges(comparison: Comparison, pairs: readonly Pair[]): readonly Pair[] {
  const tail = tightenTail(comparison, pairs, 1)
  return tightenTail(comparison, [...tail].reverse(), -1).reverse()
}

/** `step` is the direction in which the source's words follow: the same does for the start, read backwards. */
function tightenTail(comparison: Comparison, pairs: readonly Pair[], step: 1 | -1): Pair[] {
  const own = pairs.findLastIndex(({ q }) => q < 0)
  const tail = pairs.slice(own + 1)
  const from = pairs.findLastIndex(({ q }, at) => at < own && q >= 0)
  const gap = own - from
  const anchor = pairs[from]
  if (own < 0 || !anchor || anchor.s < 0 || tail.length === 0 || tail.length > MOST_WORDS) return [...pairs]
  const weight = tail.reduce((sum, { s }) => sum + sourceWord(comparison, s).traits.weight, 0)
  if (weight > LIGHT || (gap < FAR && !crossesSentence(comparison, anchor.s, tail[0]?.s ?? 0)))
    return [...pairs]
  const tight = tail.map(({ q }, at) => ({ q, s: anchor.s + step * (at + 1) }))
  return [...pairs.slice(0, from + 1), ...tight]
}

function crossesSentence({ index }: Comparison, a: number, b: number): boolean {
  const [left, right] = a < b ? [a, b] : [b, a]
  return (
    right >= 0 && /[.!?]\s|\n\s*\n/.test(index.text.slice(index.ends[Math.max(0, left)], index.starts[right]))
  )
}
