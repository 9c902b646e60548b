import type { ReactElement } from 'react'
import { listFields } from '../../../shared/model/quoteFilter'
import { CheckRow } from '../../ui/CheckRow'
import { Choice } from '../../ui/Choice'
import { DateRange } from './DateRange'
import styles from './FilterPane.module.css'
import { FilterSection } from './FilterSection'
import { SavedFilters } from './SavedFilters'
import type { SearchState } from './useSearch'

/** The id of the pane, by which the keys hand the focus to its first filter. */
export const paneId = 'filters'

const confidences = ['any', '0.9', '0.7', '0.5'] as const
const confidenceNames = { any: 'Any', '0.9': 'Below 90%', '0.7': 'Below 70%', '0.5': 'Below 50%' }

/** Everything that quotes can be chosen by, each with how many it would show; the kept filters first. */
export function FilterPane({ search }: { readonly search: SearchState }): ReactElement {
  const { filter, setFilter, found } = search
  return (
    <aside id={paneId} className={styles.pane} aria-label="Filters to choose">
      <SavedFilters search={search} />
      {listFields.map((field) => (
        <FilterSection key={field} field={field} search={search} />
      ))}
      <section className={styles.section}>
        <h3 className={styles.name}>Evidence</h3>
        <CheckRow
          checked={filter.hasNoEvidence}
          count={found.found?.withoutEvidence ?? 0}
          onChange={() => {
            setFilter({ hasNoEvidence: !filter.hasNoEvidence })
          }}
        >
          Has no evidence
        </CheckRow>
      </section>
      <DateRange
        name="Said"
        from={filter.saidFrom}
        to={filter.saidTo}
        onChange={(saidFrom, saidTo) => {
          setFilter({ saidFrom, saidTo })
        }}
      />
      <DateRange
        name="Published"
        from={filter.publishedFrom}
        to={filter.publishedTo}
        onChange={(publishedFrom, publishedTo) => {
          setFilter({ publishedFrom, publishedTo })
        }}
      />
      <Confidence search={search} />
      <Archive search={search} />
    </aside>
  )
}

function Confidence({ search: { filter, setFilter } }: { readonly search: SearchState }): ReactElement {
  return (
    <section className={styles.section}>
      <h3 className={styles.name}>Confidence</h3>
      <Choice
        label="Show quotes of this confidence"
        options={confidences}
        names={confidenceNames}
        value={confidences.find((each) => each === String(filter.confidenceBelow)) ?? 'any'}
        onChange={(value) => {
          setFilter({ confidenceBelow: value === 'any' ? null : Number(value) })
        }}
      />
    </section>
  )
}

const shelves = { any: null, articles: false, archive: true } as const
const shelfNames = { any: 'Any', articles: 'Articles', archive: 'Archive' }

function Archive({ search: { filter, setFilter } }: { readonly search: SearchState }): ReactElement {
  const options = Object.keys(shelves) as (keyof typeof shelves)[]
  return (
    <section className={styles.section}>
      <h3 className={styles.name}>Shelf</h3>
      <Choice
        label="Show quotes of articles on this shelf"
        options={options}
        names={shelfNames}
        value={options.find((each) => shelves[each] === filter.isArchived) ?? 'any'}
        onChange={(value) => {
          setFilter({ isArchived: shelves[value] })
        }}
      />
    </section>
  )
}
