import { type ReactElement, useState } from 'react'
import type { ConflictChoice } from '../../../shared/package/planMerge'
import type { ConflictSide, ConflictWords } from '../../actions/packageConflicts'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import styles from './ConflictDialog.module.css'

interface ConflictDialogProps {
  readonly conflicts: readonly ConflictWords[]
  readonly onDecide: (choices: ReadonlyMap<string, ConflictChoice>) => void
  readonly onClose: () => void
}

const names: Readonly<Record<ConflictChoice, string>> = {
  mine: 'Keep mine',
  theirs: 'Take theirs',
  both: 'Keep both',
}

/** What two people have judged differently, side by side; nothing is taken in before all of it is decided. */
export function ConflictDialog({ conflicts, onDecide, onClose }: ConflictDialogProps): ReactElement {
  const [choices, setChoices] = useState<ReadonlyMap<string, ConflictChoice>>(new Map())
  const open = conflicts.length - choices.size
  const setAll = (choice: 'mine' | 'theirs'): void => {
    setChoices(new Map(conflicts.map(({ key }) => [key, choice])))
  }
  return (
    <Dialog
      title={conflicts.length === 1 ? 'Decide 1 conflict' : `Decide ${conflicts.length} conflicts`}
      wide
      onClose={onClose}
      onSubmit={() => {
        if (open === 0) onDecide(choices)
      }}
      footnote={open === 0 ? 'All decided' : `${open} of ${conflicts.length} to decide`}
      actions={
        <>
          <Button look="quiet" large onClick={onClose}>
            Cancel
          </Button>
          <Button
            look="primary"
            large
            type="submit"
            disabled={open > 0}
            title={open > 0 ? 'Decide every conflict first' : undefined}
          >
            Merge package
          </Button>
        </>
      }
    >
      <Intro onAll={setAll} />
      <ul className={styles.list}>
        {conflicts.map((conflict) => (
          <ConflictItem
            key={conflict.key}
            conflict={conflict}
            choice={choices.get(conflict.key) ?? null}
            onChoose={(choice) => {
              setChoices(new Map([...choices, [conflict.key, choice]]))
            }}
          />
        ))}
      </ul>
    </Dialog>
  )
}

function Intro({ onAll }: { readonly onAll: (choice: 'mine' | 'theirs') => void }): ReactElement {
  return (
    <p className={styles.intro}>
      You and the package say different things here. Everything else that both did is kept.
      <Button look="link" onClick={onAll.bind(null, 'mine')}>
        Keep all of mine
      </Button>
      <Button look="link" onClick={onAll.bind(null, 'theirs')}>
        Take all of theirs
      </Button>
    </p>
  )
}

interface ConflictItemProps {
  readonly conflict: ConflictWords
  readonly choice: ConflictChoice | null
  readonly onChoose: (choice: ConflictChoice) => void
}

function ConflictItem({ conflict, choice, onChoose }: ConflictItemProps): ReactElement {
  const { key, subject, what, mine, theirs, choices } = conflict
  return (
    <li className={styles.item}>
      <p className={styles.subject}>{subject}</p>
      <div className={styles.sides}>
        <Side title={`${what}: mine`} side={mine} />
        <Side title={`${what}: theirs`} side={theirs} />
      </div>
      <Choice<ConflictChoice | ''>
        label={`${what} of ${key}`}
        isUnseen
        options={choices}
        names={{ ...names, '': '' }}
        value={choice ?? ''}
        onChange={(next) => {
          if (next !== '') onChoose(next)
        }}
      />
    </li>
  )
}

function Side({ title, side }: { readonly title: string; readonly side: ConflictSide }): ReactElement {
  const when = new Date(side.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className={styles.side}>
      <p className={styles.label}>{title}</p>
      <p className={styles.value}>{side.value}</p>
      <p className={styles.label}>
        {side.by}, {when}
      </p>
    </div>
  )
}
