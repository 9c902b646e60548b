import type { ReactElement } from 'react'
import { everyQuote, isEveryQuote } from '../../../shared/model/quoteFilter'
import type { ArticleId, QuoteId } from '../../../shared/model/ids'
import { useCatalogueLoading } from '../../catalogue/useCatalogue'
import { useHints, useKeysOf } from '../../screen/keymap'
import { OverBar } from '../../screen/OverBar'
import { Button } from '../../ui/Button'
import { HintBar } from '../../ui/HintBar'
import { ProgressBar } from '../../ui/ProgressBar'
import { BulkBar } from './BulkBar'
import { FilterPane } from './FilterPane'
import { ResultList } from './ResultList'
import styles from './Search.module.css'
import { SearchHead } from './SearchHead'
import { type SearchState, useSearch } from './useSearch'
import { useSearchKeys } from './useSearchKeys'

const hints = [
  { commands: ['next', 'previous'], label: 'Next, previous' },
  { commands: ['open'], label: 'Open on the desk' },
  { commands: ['pick'], label: 'Select' },
  { commands: ['verified', 'disputed', 'needs-context', 'undecided'], label: 'Decide' },
  { commands: ['filters'], label: 'Filters' },
  { commands: ['help'], label: 'All shortcuts', wideOnly: true },
] as const

interface SearchProps {
  /** Whether the focus goes to the results, and not to the field. */
  readonly isReturn: boolean
  readonly onOpen: (articleId: ArticleId, quoteId: QuoteId) => void
  readonly onBack: () => void
}

/** Every quote of the library: found as one types, filtered, and decided, tagged or assigned many at a time. */
export function Search({ isReturn, onOpen, onBack }: SearchProps): ReactElement {
  const search = useSearch(onOpen)
  useSearchKeys(search, onBack)
  return (
    <div className={styles.screen}>
      <OverBar />
      <div className={styles.panes}>
        <FilterPane search={search} />
        <main className={styles.results} aria-labelledby="search-title">
          <h1 id="search-title" className="visually-hidden">
            Search
          </h1>
          <SearchHead search={search} isFocused={!isReturn} />
          <div className={styles.list}>
            {search.total > 0 ? <ResultList search={search} /> : <Nothing search={search} />}
          </div>
          <BulkBar search={search} />
        </main>
      </div>
      <HintBar hints={useHints(hints)}>
        <Notice search={search} />
      </HintBar>
    </div>
  )
}

function Notice({ search: { bulk } }: { readonly search: SearchState }): ReactElement {
  const keysOf = useKeysOf()
  return (
    <>
      <span role="status">{bulk.notice?.text}</span>
      {bulk.notice?.canUndo && (
        <Button look="link" keys={keysOf('undo')} onClick={bulk.undo}>
          Undo
        </Button>
      )}
    </>
  )
}

/** What stands in place of the results while there are none. */
function Nothing({ search }: { readonly search: SearchState }): ReactElement | null {
  const { filter, setFilter, found } = search
  const loading = useCatalogueLoading()
  if (loading) {
    const { done, total } = loading
    return (
      <div className={styles.nothing}>
        <ProgressBar
          done={done}
          total={Math.max(1, total)}
          sentence={`Reading the library: ${done} of ${total} articles`}
        />
      </div>
    )
  }
  if (!found.found) return null
  if (isEveryQuote(filter)) {
    return <p className={`${styles.nothing} ${styles.sentence}`}>No quotes yet. Add an article to begin.</p>
  }
  return (
    <div className={styles.nothing}>
      <p className={styles.sentence}>
        {filter.text.trim() ? `No quote has “${filter.text.trim()}”` : 'No quote passes these filters'}
      </p>
      <p className={styles.advice}>
        All words have to occur in the words, the note, the speaker or the article.
      </p>
      <Button
        onClick={() => {
          setFilter(everyQuote)
        }}
      >
        Show every quote
      </Button>
    </div>
  )
}
