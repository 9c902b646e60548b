import type { Verdict } from '../../../shared/model/verdict'

/** How the sheet finds and tells of a quote by its id. */
export interface SheetQuotes {
  readonly selectedId: string | undefined
  readonly verdictOf: (quoteId: string) => Verdict
  readonly numberOf: (quoteId: string) => number
  readonly onSelect: (quoteId: string) => void
}
