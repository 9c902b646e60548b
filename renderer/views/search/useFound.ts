import { useState } from 'react'
import type { FoundQuotes } from '../../../shared/catalogue/catalogueCalls'
import type { CatalogueRow } from '../../../shared/catalogue/catalogueRow'
import type { ListField, QuoteFilter } from '../../../shared/model/quoteFilter'
import { useCatalogue } from '../../catalogue/useCatalogue'

/** How many rows are asked for at a time, and in what steps: more than a window shows, on both sides of it. */
const limit = 150
const step = 50

/** What the search has found, as far as it is on the screen. */
export interface Found {
  /** `undefined` until the first answer. */
  readonly found: FoundQuotes | undefined
  /** Whether it is what the filter passes, and not yet an earlier one. */
  readonly isCurrent: boolean
  /** The row at an index of the whole result; `undefined` while it is on its way. */
  readonly rowAt: (index: number) => CatalogueRow | undefined
  /** Tells which rows are on the screen. */
  readonly show: (first: number) => void
  readonly narrow: Readonly<Partial<Record<ListField, string>>>
  readonly setNarrow: (field: ListField, text: string) => void
}

/** The quotes that the filter passes, a window of them in full. */
export function useFound(filter: QuoteFilter): Found {
  const [offset, setOffset] = useState(0)
  const [narrow, setNarrow] = useState<Found['narrow']>({})
  const answer = useCatalogue('quotes.find', { filter, narrow, offset, limit })
  const found = answer?.response
  return {
    found,
    isCurrent: JSON.stringify(answer?.request.filter) === JSON.stringify(filter),
    rowAt: (index) => found?.rows[index - found.offset],
    show: (first) => {
      setOffset(Math.max(0, Math.floor((first - step) / step) * step))
    },
    narrow,
    setNarrow: (field, text) => {
      setNarrow((before) => ({ ...before, [field]: text }))
    },
  }
}
