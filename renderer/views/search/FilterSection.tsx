import { ChevronRight } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { FilterOption } from '../../../shared/catalogue/catalogueCalls'
import type { ListField } from '../../../shared/model/quoteFilter'
import { type Verdict, verdicts } from '../../../shared/model/verdict'
import { Button } from '../../ui/Button'
import { CheckRow } from '../../ui/CheckRow'
import { Glyph } from '../../ui/Glyph'
import styles from './FilterPane.module.css'
import { fieldNames, toValueName } from './filterWords'
import type { SearchState } from './useSearch'

interface FilterSectionProps {
  readonly field: ListField
  readonly search: SearchState
}

/** How many values are shown before a person asks for more; a field with more of them can be narrowed by typing. */
const few = 6

/** The values of one field, each with how many quotes it would show. */
export function FilterSection({ field, search }: FilterSectionProps): ReactElement {
  const chosen = search.filter[field].length
  const [isOpen, setOpen] = useState(field === 'verdict' || field === 'speaker' || chosen > 0)
  return (
    <section className={styles.section}>
      <h3>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen)
          }}
        >
          <ChevronRight size={12} strokeWidth={1.9} aria-hidden="true" />
          <span>{fieldNames[field]}</span>
          {chosen > 0 && <span className={styles.chosen}>{chosen} chosen</span>}
        </button>
      </h3>
      {isOpen && <Options field={field} search={search} />}
    </section>
  )
}

function Options({ field, search }: FilterSectionProps): ReactElement {
  const { filter, setFilter, found } = search
  const [showsAll, setShowsAll] = useState(false)
  const narrow = found.narrow[field] ?? ''
  const options = toOrdered(field, found.found?.options[field] ?? [])
  const shown =
    showsAll || field === 'verdict' ? options : options.slice(0, Math.max(few, filter[field].length))
  return (
    <div role="group" aria-label={fieldNames[field]}>
      {(options.length > few || narrow) && (
        <input
          className={styles.narrow}
          aria-label={`Narrow ${fieldNames[field].toLowerCase()}`}
          placeholder="Type to narrow"
          spellCheck={false}
          value={narrow}
          onChange={(event) => {
            found.setNarrow(field, event.target.value)
          }}
        />
      )}
      {shown.map((option) => (
        <CheckRow
          key={String(option.value)}
          checked={filter[field].includes(option.value)}
          count={option.count}
          onChange={() => {
            setFilter({ [field]: toggle(filter[field], option.value) })
          }}
        >
          {field === 'verdict' && <Glyph name={option.value as Verdict} size={14} decorative />}
          {toValueName(field, option)}
        </CheckRow>
      ))}
      {options.length === 0 && <p className={styles.none}>{narrow ? 'None with these letters' : 'None'}</p>}
      {options.length > shown.length && (
        <div className={styles.more}>
          <Button
            look="link"
            onClick={() => {
              setShowsAll(true)
            }}
          >
            Show {options.length - shown.length} more
          </Button>
        </div>
      )}
    </div>
  )
}

/** Statuses stand in the order of the verdict bar, all of them; values of other fields the most frequent first. */
function toOrdered(field: ListField, options: readonly FilterOption[]): readonly FilterOption[] {
  if (field !== 'verdict') return options
  return verdicts.map(
    (value) => options.find((each) => each.value === value) ?? { value, name: value, count: 0 },
  )
}

function toggle(values: readonly (string | null)[], value: string | null): readonly (string | null)[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
}
