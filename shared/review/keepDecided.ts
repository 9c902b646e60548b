import type { Quote } from '../model/quote'
import { overlaps } from '../text/span'

/**
 * The quotes after an extraction has run again: a person's word is never overridden.
 * A quote that `isTouched` keeps its words. Where the new extraction finds the very same words its speaker, date and
 * source are the new ones; where it does not, the old quote stands whole and what overlaps it is left out.
 * The result is in reading order.
 */
export function keepDecided(
  before: readonly Quote[],
  found: readonly Quote[],
  isTouched: (quote: Quote) => boolean,
): readonly Quote[] {
  const foundWords = new Set(found.map(placeOf))
  const kept = before.filter((quote) => isTouched(quote) && !foundWords.has(placeOf(quote)))
  const fresh = found.filter((quote) => !kept.some((old) => sharesWords(old, quote)))
  return [...kept, ...fresh].sort((a, b) => startOf(a) - startOf(b))
}

function placeOf(quote: Quote): string {
  return `${quote.id} ${quote.segments.map((segment) => `${segment.start}-${segment.end}`).join(' ')}`
}

function sharesWords(a: Quote, b: Quote): boolean {
  return a.id === b.id || a.segments.some((left) => b.segments.some((right) => overlaps(left, right)))
}

function startOf(quote: Quote): number {
  return quote.segments[0]?.start ?? 0
}
