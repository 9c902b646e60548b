import { sharedLength, type Span } from '../text/span'

/** Something at a place in the text. */
export interface Placed {
  readonly span: Span
}

/** How much of two spans is common to both: intersection by union, 1 for equal ones, 0 for separate ones. */
export function toOverlap(a: Span, b: Span): number {
  return sharedLength(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Pairs what was annotated with what was found, one to one, the best overlap first, none below `least`. */
export function matchSpans<Gold extends Placed, Found extends Placed>(
  gold: readonly Gold[],
  found: readonly Found[],
  least: number,
): (readonly [Gold, Found])[] {
  const likely = gold.flatMap((one, i) =>
    found.flatMap((other, j) => {
      const overlap = toOverlap(one.span, other.span)
      return overlap >= least ? [{ overlap, one, other, i, j }] : []
    }),
  )
  likely.sort((a, b) => b.overlap - a.overlap)
  const [takenGold, takenFound] = [new Set<number>(), new Set<number>()]
  return likely.flatMap(({ one, other, i, j }) => {
    if (takenGold.has(i) || takenFound.has(j)) return []
    takenGold.add(i)
    takenFound.add(j)
    return [[one, other] as const]
  })
}
