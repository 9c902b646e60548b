import type { ListField } from '../model/quoteFilter'
import { type Catalogue, toValues } from './catalogue'
import { toColumns } from './columns'

/** How many quotes have each value of a field; values that none has are left out. */
export type Counts = ReadonlyMap<string | null, number>

/** How many of the quotes at the indexes of these lists have each value of the field; no quote stands in two lists. */
export function toCounts(
  catalogue: Catalogue,
  field: ListField,
  lists: readonly (readonly number[])[],
): Counts {
  const column = toColumns(catalogue).codes[field]
  const byCode = new Array<number>(catalogue.codes[field].size).fill(0)
  for (const list of lists) {
    for (const at of list) {
      const code = column[at] ?? -1
      byCode[code] = (byCode[code] ?? 0) + 1
    }
  }
  return toValueCounts(catalogue, field, byCode)
}

function toValueCounts(catalogue: Catalogue, field: ListField, byCode: readonly number[]): Counts {
  const codes = catalogue.codes[field]
  const counts = new Map<string | null, number>()
  for (const [code, count] of byCode.entries()) {
    if (count === 0) continue
    for (const value of toValues(catalogue, field, codes.toValue(code)))
      counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return counts
}
