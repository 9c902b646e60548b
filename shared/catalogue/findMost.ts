import type { Counts } from './counts'

/**
 * The `most` values with the highest counts among those that fit, of equal ones those that come first. Ten thousand
 * values are not sorted for it: each is only compared with the least of the best.
 */
export function findMost(
  counts: Counts,
  most: number,
  fits: (value: string | null) => boolean,
): readonly (string | null)[] {
  const best: { readonly value: string | null; readonly count: number }[] = []
  for (const [value, count] of counts) {
    if (best.length === most && count <= (best.at(-1)?.count ?? 0)) continue
    if (!fits(value)) continue
    const at = best.findLastIndex((each) => each.count >= count) + 1
    best.splice(at, 0, { value, count })
    if (best.length > most) best.pop()
  }
  return best.map(({ value }) => value)
}
