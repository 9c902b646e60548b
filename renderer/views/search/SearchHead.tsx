import { Search as SearchIcon, X } from 'lucide-react'
import type { ReactElement } from 'react'
import { everyQuote } from '../../../shared/model/quoteFilter'
import { verdicts } from '../../../shared/model/verdict'
import { useKeysOf } from '../../screen/keymap'
import { Button } from '../../ui/Button'
import { KeyCap } from '../../ui/KeyCap'
import { VerdictCounts } from '../../ui/VerdictCounts'
import { countQuotes, toChips } from './filterWords'
import { resultsId } from './ResultList'
import styles from './SearchHead.module.css'
import type { SearchState } from './useSearch'

/** The id of the search field. */
export const fieldId = 'search-field'

/** What is searched for, the chosen filters as words to take out, and how much was found. */
export function SearchHead({
  search,
  isFocused,
}: {
  readonly search: SearchState
  /** Whether the field has the focus at first. */
  readonly isFocused: boolean
}): ReactElement {
  const { filter, setFilter, cursor, open } = search
  const keysOf = useKeysOf()
  return (
    <div className={styles.head}>
      <div className={styles.field} role="search">
        <SearchIcon size={16} strokeWidth={1.5} aria-hidden="true" />
        <input
          id={fieldId}
          type="search"
          className={styles.input}
          aria-label="Search quotes"
          placeholder="Words, notes, speakers, articles"
          spellCheck={false}
          autoFocus={isFocused}
          value={filter.text}
          onChange={(event) => {
            setFilter({ text: event.target.value })
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) open(cursor)
            else if (event.key === 'Escape' && filter.text) setFilter({ text: '' })
            else if (event.key === 'ArrowDown' || event.key === 'Escape') focusResults()
            else return
            event.preventDefault()
          }}
        />
        <KeyCap keys={keysOf('search')} />
      </div>
      <Chips search={search} />
      <FoundLine search={search} />
    </div>
  )
}

/** Hands the focus to the list of results. */
export function focusResults(): void {
  document.getElementById(resultsId)?.focus()
}

function Chips({ search }: { readonly search: SearchState }): ReactElement | null {
  const { filter, setFilter, found } = search
  const chips = toChips(filter, found.found?.options)
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label="Filters">
      {chips.map(({ words, count, without }) => (
        <li key={words}>
          <button
            type="button"
            className={styles.chip}
            title="Take out this filter"
            onClick={() => {
              setFilter(without)
            }}
          >
            <span className="visually-hidden">Take out </span>
            {words}
            {count !== null && <span className={styles.number}>{count.toLocaleString('en')}</span>}
            <X size={12} strokeWidth={1.9} aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <Button
          look="link"
          onClick={() => {
            setFilter({ ...everyQuote, text: filter.text })
          }}
        >
          Take out all
        </Button>
      </li>
    </ul>
  )
}

function FoundLine({ search }: { readonly search: SearchState }): ReactElement {
  const { found, total, pickAll } = search
  const keysOf = useKeysOf()
  const counts = found.found?.verdicts
  const articles = found.found?.articles ?? 0
  return (
    <div className={styles.line}>
      <p className={styles.total} role="status">
        {found.found ? countQuotes(total) : 'Reading the library'}
        {total > 0 && ` in ${articles === 1 ? '1 article' : `${articles.toLocaleString('en')} articles`}`}
      </p>
      <span className={styles.verdicts}>{counts && <VerdictCounts counts={counts} order={verdicts} />}</span>
      {total > 0 && (
        <Button look="link" keys={keysOf('pickAll')} onClick={pickAll}>
          Select all
        </Button>
      )}
    </div>
  )
}
