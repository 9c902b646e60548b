import type { ReactElement } from 'react'
import type { HistoryEntry } from '../../../shared/review/history'
import type { ChangeWords } from '../../../shared/review/historyWords'
import { Button } from '../../ui/Button'
import { ChangeLine } from './ChangeLine'
import { toTime } from './groupByDay'
import styles from './History.module.css'

/** A change of an entry, ready to be read. */
export interface ToldChange {
  readonly words: ChangeWords
  readonly quote: string | null
}

interface HistoryItemProps {
  readonly entry: HistoryEntry
  readonly changes: readonly ToldChange[]
  /** Whether nothing has changed since. */
  readonly isNow: boolean
  readonly onRestore: () => void
}

const kindNames: Readonly<Record<HistoryEntry['kind'], string | null>> = {
  do: null,
  undo: 'Undo',
  redo: 'Redo',
}

/** An entry of the history: who, when, what, and the way back to the state after it. */
export function HistoryItem({ entry, changes, isNow, onRestore }: HistoryItemProps): ReactElement {
  const time = toTime(entry.at)
  const kind = kindNames[entry.kind]
  return (
    <li className={styles.entry}>
      <p className={styles.who}>
        <strong>{entry.by}</strong>
        {kind && <span className={styles.kind}>{kind}</span>}
        <time className={styles.time} dateTime={entry.at}>
          {time}
        </time>
      </p>
      <ul>
        {changes.map(({ words, quote }, at) => (
          <ChangeLine key={at} words={words} quote={quote} />
        ))}
      </ul>
      {isNow ? (
        <p className={styles.now}>As it is now</p>
      ) : (
        <Button look="link" data-restore aria-label={`Restore this state, ${time}`} onClick={onRestore}>
          Restore this state
        </Button>
      )}
    </li>
  )
}
