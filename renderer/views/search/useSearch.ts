import { useEffect, useRef, useState } from 'react'
import type { QuoteFilter } from '../../../shared/model/quoteFilter'
import type { ArticleId, QuoteId } from '../../../shared/model/ids'
import type { CatalogueRow } from '../../../shared/catalogue/catalogueRow'
import type { QuotePlace } from '../../actions/changeReview'
import { useScreen } from '../../screen/screen'
import { type Bulk, useBulk } from './useBulk'
import { useFilter } from './useFilter'
import { type Found, useFound } from './useFound'
import { type Picked, usePicked } from './usePicked'

/** Everything that the search view shows and does. */
export interface SearchState {
  readonly filter: QuoteFilter
  readonly setFilter: (part: Partial<QuoteFilter>) => void
  readonly found: Found
  readonly total: number
  /** The index of the result that the keys act on while nothing is selected. */
  readonly cursor: number
  readonly setCursor: (index: number) => void
  readonly picked: Picked
  /** Selects the result, or leaves it out. */
  readonly pick: (index: number) => void
  /** Selects every result from the last one selected to this. */
  readonly pickTo: (index: number) => void
  readonly pickAll: () => void
  /** What bulk changes are done to: what is selected, else the result at the cursor. */
  readonly targets: readonly QuotePlace[]
  readonly bulk: Bulk
  readonly open: (index: number) => void
}

/** The state of the search view; `onOpen` shows a quote on its desk. */
export function useSearch(onOpen: (articleId: ArticleId, quoteId: QuoteId) => void): SearchState {
  const [filter, changeFilter] = useFilter()
  const found = useFound(filter)
  const [place, setPlace] = useState(() => toPlaceAt(useScreen.getState().searchCursor))
  const total = found.found?.total ?? 0
  const cursor = Math.max(0, Math.min(place.cursor, total - 1))
  const picked = usePicked(filter)
  const current = found.isCurrent ? found.rowAt(cursor) : undefined
  const targets = picked.places.size > 0 ? [...picked.places.values()] : current ? [toPlace(current)] : []
  const bulk = useBulk(async () => {
    const places = await picked.whenSettled()
    return places.size > 0 ? [...places.values()] : targets
  }, picked.clear)
  return {
    filter,
    setFilter: (part) => {
      changeFilter(part)
      setPlace(toPlaceAt(0))
      found.show(0)
    },
    found,
    total,
    cursor,
    setCursor: (index) => {
      setPlace(({ anchor }) => ({ cursor: index, anchor: picked.places.size > 0 ? anchor : index }))
    },
    picked,
    pick: (index) => {
      const row = found.rowAt(index)
      if (row) picked.toggle(toPlace(row))
      setPlace(toPlaceAt(index))
    },
    pickTo: (index) => {
      void picked.addRange(place.anchor, index)
      setPlace(({ anchor }) => ({ cursor: index, anchor }))
    },
    pickAll: () => void picked.addRange(0, total - 1),
    targets,
    bulk,
    open: useOpen(found, (row, index) => {
      useScreen.getState().setSearchCursor(index)
      onOpen(row.articleId, row.quoteId)
    }),
  }
}

/** Opens a result; while the results are still those of earlier words, the first one of the next as soon as they are there. */
function useOpen(found: Found, onOpen: (row: CatalogueRow, index: number) => void): (index: number) => void {
  const isWaiting = useRef(false)
  const open = (index: number): void => {
    const row = found.rowAt(index)
    if (row) onOpen(row, index)
  }
  useEffect(() => {
    if (!isWaiting.current || !found.isCurrent) return
    isWaiting.current = false
    open(0)
  })
  return (index) => {
    if (found.isCurrent) open(index)
    else isWaiting.current = true
  }
}

function toPlaceAt(index: number): { readonly cursor: number; readonly anchor: number } {
  return { cursor: index, anchor: index }
}

function toPlace({ articleId, quoteId }: QuotePlace): QuotePlace {
  return { articleId, quoteId }
}
