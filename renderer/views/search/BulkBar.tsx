import { type ReactElement, useState } from 'react'
import { barVerdicts, verdictNames } from '../../../shared/model/verdict'
import { useKeysOf } from '../../screen/keymap'
import { useShortcuts } from '../../screen/shortcuts'
import { Button } from '../../ui/Button'
import { Glyph } from '../../ui/Glyph'
import styles from './BulkBar.module.css'
import { countQuotes } from './filterWords'
import { NameDialog } from './NameDialog'
import type { SearchState } from './useSearch'

/** What can be done to the selected quotes, at the foot of the results. The keys work on the quote at the cursor too. */
export function BulkBar({ search }: { readonly search: SearchState }): ReactElement {
  const { picked, targets, bulk, found } = search
  const [asks, setAsks] = useState<'tag' | 'assignee' | null>(null)
  const ask = (what: 'tag' | 'assignee') => () => {
    if (targets.length > 0) setAsks(what)
  }
  useShortcuts({ tagQuotes: ask('tag'), assign: ask('assignee') })
  const names = (asks ? found.found?.options[asks] : undefined)?.flatMap(({ value }) => value ?? []) ?? []
  const close = (): void => {
    setAsks(null)
  }
  return (
    <>
      {picked.places.size > 0 && <Bar search={search} onTag={ask('tag')} onAssign={ask('assignee')} />}
      {asks === 'tag' && (
        <NameDialog
          title={`Tag ${countQuotes(targets.length)}`}
          label="Tag"
          hint="It is added to the tags that they have."
          names={names}
          onTake={bulk.tag}
          onClose={close}
        />
      )}
      {asks === 'assignee' && (
        <NameDialog
          title={`Assign ${countQuotes(targets.length)}`}
          label="Reviewer"
          hint="Leave it empty to assign to nobody."
          names={names}
          mayBeEmpty
          onTake={(name) => {
            bulk.assign(name || null)
          }}
          onClose={close}
        />
      )}
    </>
  )
}

interface BarProps {
  readonly search: SearchState
  readonly onTag: () => void
  readonly onAssign: () => void
}

function Bar({ search, onTag, onAssign }: BarProps): ReactElement {
  const { picked, bulk } = search
  const keysOf = useKeysOf()
  return (
    <section className={styles.bar} aria-label="Selected quotes">
      <p className={styles.count} role="status">
        {picked.places.size.toLocaleString('en')} selected
      </p>
      {barVerdicts.map((verdict) => (
        <Button
          key={verdict}
          icon={<Glyph name={verdict} size={14} decorative />}
          keys={keysOf(verdict)}
          onClick={() => {
            bulk.decide(verdict)
          }}
        >
          {verdictNames[verdict]}
        </Button>
      ))}
      <span className={styles.gap} />
      <Button look="quiet" keys={keysOf('tagQuotes')} onClick={onTag}>
        Tag
      </Button>
      <Button look="quiet" keys={keysOf('assign')} onClick={onAssign}>
        Assign
      </Button>
      <Button look="quiet" keys={keysOf('pickNone')} onClick={picked.clear}>
        Clear
      </Button>
    </section>
  )
}
