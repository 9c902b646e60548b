import type { Difference } from '../../../shared/model/wording'

/** A stretch of a text: as it is, or with the difference (its index in the list) that it belongs to. */
export interface MarkedStretch {
  readonly text: string
  readonly difference: number | null
}

/**
 * The text between two offsets, parted at the differences that lie in it on the side that `toSpan` tells. Where two overlap the first one
 * is marked; an empty span is a place where something is left out. Together the stretches are the text.
 */
export function toMarkedText(
  text: string,
  from: number,
  to: number,
  differences: readonly Difference[],
  side: 'quote' | 'source',
): readonly MarkedStretch[] {
  const marks = differences
    .flatMap((each, index) => {
      const span = each[side]
      const isShown = span !== null && each.kind !== 'same' && (side === 'quote' || span.end > span.start)
      return isShown ? [{ ...span, index }] : []
    })
    .filter(({ start, end }) => start >= from && end <= to)
    .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index)
  const stretches: MarkedStretch[] = []
  let at = from
  for (const { start, end, index } of marks) {
    if (start < at) continue
    if (start > at) stretches.push({ text: text.slice(at, start), difference: null })
    stretches.push({ text: text.slice(start, end), difference: index })
    at = end
  }
  return at < to ? [...stretches, { text: text.slice(at, to), difference: null }] : stretches
}
