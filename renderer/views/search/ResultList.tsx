import type { ReactElement } from 'react'
import { toTerms } from '../../../shared/text/fold'
import { useRowHeight } from '../../ui/useRowHeight'
import { VirtualList } from '../../ui/VirtualList'
import styles from './ResultList.module.css'
import { ResultRow } from './ResultRow'
import type { SearchState } from './useSearch'

/** The id of the list, by which the search field hands the focus on. */
export const resultsId = 'results'

/** The quotes that were found: the rows that are selected have a tick, the one that the keys act on is washed. */
export function ResultList({ search }: { readonly search: SearchState }): ReactElement {
  const { filter, total, cursor, found, picked } = search
  const rowHeight = useRowHeight({ usual: 72, low: 64, narrow: 84 })
  const terms = toTerms(filter.text)
  const isPicked = (index: number): boolean => picked.places.has(found.rowAt(index)?.quoteId ?? '')
  return (
    <VirtualList
      id={resultsId}
      scope={JSON.stringify(filter)}
      label="Quotes found"
      count={total}
      rowHeight={rowHeight}
      cursor={cursor}
      isPicked={isPicked}
      isHome
      onCursor={search.setCursor}
      onShow={found.show}
      onRowOpen={search.open}
      onRowClick={(index, event) => {
        const isTick = event.target instanceof Element && event.target.closest('[data-tick]') !== null
        if (event.shiftKey) search.pickTo(index)
        else if (isTick || event.ctrlKey || event.metaKey) search.pick(index)
      }}
      renderRow={(index) => {
        const row = found.rowAt(index)
        return (
          <div className={styles.row} data-cursor={index === cursor}>
            <span className={styles.tick} data-tick data-picked={isPicked(index)} />
            {row && <ResultRow row={row} terms={terms} />}
          </div>
        )
      }}
    />
  )
}
