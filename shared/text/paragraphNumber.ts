import type { Span } from './span'

/**
 * The number, counted from 1, of the numbered paragraph in which `offset` lies: `null` before the first, and the last
 * one before it for an offset between two paragraphs. `numbered` is in reading order; found by bisection.
 */
export function paragraphNumberAt(numbered: readonly Span[], offset: number): number | null {
  let low = 0
  let high = numbered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbered[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low || null
}
