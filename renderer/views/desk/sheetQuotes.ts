import type { Verdict } from '../../../shared/model/verdict'

/** How the sheet finds and tells of a quote by its id. */
export interface SheetQuotes {
  readonly selectedId: string | undefined
  readonly verdictOf: (quoteId: string) => Verdict
  readonly numberOf: (quoteId: string) => number
  readonly onSelect: (quoteId: string) => void
}

/**
 * What the sheet shows of the quotes with these ids, as one value: while it is the same, what is marked by them looks the
 * same.
 */
export function toLook(ids: readonly string[], { selectedId, verdictOf, numberOf }: SheetQuotes): string {
  return ids.map((id) => `${numberOf(id)} ${verdictOf(id)}${id === selectedId ? ' selected' : ''}`).join('\n')
}
