import { useDeferredValue, useMemo, useState } from 'react'
import type { ArticleId } from '../../../shared/model/ids'
import { useScreen } from '../../screen/screen'
import type { ArticleSummary } from '../../store/records'
import { filterSummaries, sortSummaries } from './sortSummaries'

/** The two shelves of the library. */
export type Shelf = 'articles' | 'archive'

/** What the library lists, and what moves through it. */
export interface LibraryList {
  readonly shelf: Shelf
  readonly counts: Readonly<Record<Shelf, number>>
  readonly filter: string
  /** The articles of the shelf that pass the filter, in order. */
  readonly shown: readonly ArticleSummary[]
  /** Index of the selected article; -1 when none is shown. */
  readonly index: number
  setShelf: (shelf: Shelf) => void
  setFilter: (filter: string) => void
  select: (index: number) => void
}

/** The library's list: the articles or the archive, filtered and sorted, with one selected. */
export function useLibraryList(
  summaries: readonly ArticleSummary[],
  lastOpen: ArticleId | null,
): LibraryList {
  const [shelf, setShelf] = useState<Shelf>('articles')
  const [filter, setFilter] = useState('')
  const [selected, setSelected] = useState(lastOpen)
  const order = useScreen((screen) => screen.librarySort)
  const wanted = useDeferredValue(filter)
  const standing = useMemo(() => summaries.filter(({ isDeleted }) => !isDeleted), [summaries])
  const shown = useMemo(() => {
    const shelved = standing.filter(({ isArchived }) => isArchived === (shelf === 'archive'))
    return sortSummaries(filterSummaries(shelved, wanted), order)
  }, [standing, shelf, wanted, order])
  const archived = useMemo(() => standing.filter(({ isArchived }) => isArchived).length, [standing])
  const at = shown.findIndex(({ id }) => id === selected)
  return {
    shelf,
    counts: { articles: standing.length - archived, archive: archived },
    filter,
    shown,
    index: at >= 0 ? at : Math.min(0, shown.length - 1),
    setShelf,
    setFilter,
    select: (index) => {
      setSelected(shown[Math.min(shown.length - 1, Math.max(0, index))]?.id ?? null)
    },
  }
}
