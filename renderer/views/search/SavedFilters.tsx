import { X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { isEveryQuote, type QuoteFilter, type SavedFilter } from '../../../shared/model/quoteFilter'
import { forgetFilter, saveFilter } from '../../actions/savedFilters'
import { useKeysOf } from '../../screen/keymap'
import { useShortcuts } from '../../screen/shortcuts'
import { useSavedFilters } from '../../store/hooks'
import { Button, IconButton } from '../../ui/Button'
import { NameDialog } from './NameDialog'
import pane from './FilterPane.module.css'
import styles from './SavedFilters.module.css'
import type { SearchState } from './useSearch'

/** The filters that are kept: one press shows what they show. */
export function SavedFilters({ search }: { readonly search: SearchState }): ReactElement {
  const { filter, bulk } = search
  const saved = useSavedFilters() ?? []
  const keysOf = useKeysOf()
  const [isNaming, setNaming] = useState(false)
  const isEmpty = isEveryQuote(filter)
  const begin = (): void => {
    if (isEmpty) bulk.tell('Choose a filter, then save it')
    setNaming(!isEmpty)
  }
  useShortcuts({ saveFilter: begin })
  return (
    <section className={pane.section}>
      <h3 className={pane.name}>Saved filters</h3>
      <SavedList search={search} saved={saved} />
      {saved.length === 0 && isEmpty && (
        <p className={pane.none}>None yet. Choose a filter below, then save it.</p>
      )}
      {!isEmpty && !saved.some((each) => isSame(each.filter, filter)) && (
        <div className={pane.more}>
          <Button look="link" keys={keysOf('saveFilter')} onClick={begin}>
            Save this filter
          </Button>
        </div>
      )}
      {isNaming && (
        <SaveDialog
          search={search}
          saved={saved}
          onClose={() => {
            setNaming(false)
          }}
        />
      )}
    </section>
  )
}

interface SavedListProps {
  readonly search: SearchState
  readonly saved: readonly SavedFilter[]
}

function SavedList({ search, saved }: SavedListProps): ReactElement {
  const { filter, setFilter, bulk } = search
  return (
    <ul hidden={saved.length === 0}>
      {saved.map((each) => (
        <SavedRow
          key={each.name}
          saved={each}
          isCurrent={isSame(each.filter, filter)}
          onChoose={() => {
            setFilter(each.filter)
          }}
          onForget={() => {
            void forgetFilter(each.name)
            bulk.tell(`Filter ${each.name} forgotten`)
          }}
        />
      ))}
    </ul>
  )
}

interface SaveDialogProps extends SavedListProps {
  readonly onClose: () => void
}

function SaveDialog({ search: { filter, bulk }, saved, onClose }: SaveDialogProps): ReactElement {
  return (
    <NameDialog
      title="Save filter"
      label="Name"
      hint="A filter of the same name is replaced."
      names={saved.map(({ name }) => name)}
      onTake={(name) => {
        void saveFilter(name, filter)
        bulk.tell(`Filter saved as ${name}`)
      }}
      onClose={onClose}
    />
  )
}

interface SavedRowProps {
  readonly saved: SavedFilter
  readonly isCurrent: boolean
  readonly onChoose: () => void
  readonly onForget: () => void
}

function SavedRow({ saved: { name }, isCurrent, onChoose, onForget }: SavedRowProps): ReactElement {
  return (
    <li className={styles.row}>
      <button type="button" className={styles.name} aria-current={isCurrent} onClick={onChoose}>
        {name}
      </button>
      <IconButton
        label={`Forget filter ${name}`}
        icon={<X size={12} strokeWidth={1.9} aria-hidden="true" />}
        onClick={onForget}
      />
    </li>
  )
}

function isSame(a: QuoteFilter, b: QuoteFilter): boolean {
  const toKey = (filter: QuoteFilter): string =>
    JSON.stringify(Object.entries(filter).sort(([one], [other]) => (one < other ? -1 : 1)))
  return toKey(a) === toKey(b)
}
