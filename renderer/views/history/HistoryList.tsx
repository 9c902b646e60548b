import { type ReactElement, useState } from 'react'
import { type Quote, quoteWords } from '../../../shared/model/quote'
import type { HistoryEntry, HistorySubject } from '../../../shared/review/history'
import { toChangeWords } from '../../../shared/review/historyWords'
import { Button } from '../../ui/Button'
import { groupByDay } from './groupByDay'
import styles from './History.module.css'
import { HistoryItem, type ToldChange } from './HistoryItem'

interface HistoryListProps {
  readonly entries: readonly HistoryEntry[]
  readonly subject: HistorySubject
  readonly text: string
  readonly quotes: readonly Quote[]
  /** Called with the entry after which the state stood; `null` for the one before the first. */
  readonly onRestore: (after: HistoryEntry | null) => void
}

/** How many entries are shown at first, and each time that more are asked for. */
const pageSize = 50

/** The entries by day, the newest first, a page at a time; at the end the state before the first. */
export function HistoryList(props: HistoryListProps): ReactElement {
  const { entries, subject, onRestore } = props
  const [shown, setShown] = useState(pageSize)
  const [now] = useState(() => new Date())
  if (entries.length === 0) {
    const what = subject.quoteId === null ? 'article' : 'quote'
    return <p className={styles.none}>Nobody has changed anything on this {what} yet.</p>
  }
  const hidden = entries.length - shown
  return (
    <>
      {groupByDay(entries.slice(0, shown), now).map((day) => (
        <section key={day.name} aria-label={day.name}>
          <h3 className={styles.day}>{day.name}</h3>
          <ol>
            {day.entries.map((entry) => (
              <HistoryItem
                key={entry.id}
                entry={entry}
                changes={tell(entry, props)}
                isNow={entry === entries[0]}
                onRestore={() => {
                  onRestore(entry)
                }}
              />
            ))}
          </ol>
        </section>
      ))}
      {hidden > 0 ? (
        <Button
          onClick={() => {
            setShown(shown + pageSize)
          }}
        >
          Show {Math.min(pageSize, hidden)} earlier
        </Button>
      ) : (
        <FirstState subject={subject} onRestore={onRestore} />
      )}
    </>
  )
}

function FirstState({ subject, onRestore }: Pick<HistoryListProps, 'subject' | 'onRestore'>): ReactElement {
  return (
    <section className={styles.entry}>
      <h3 className={styles.day}>Before the first change</h3>
      <p className={styles.change}>
        {subject.quoteId === null ? 'As the article came in' : 'As Quotedesk found it'}
      </p>
      <Button
        look="link"
        data-restore
        aria-label="Restore this state, before the first change"
        onClick={() => {
          onRestore(null)
        }}
      >
        Restore this state
      </Button>
    </section>
  )
}

/** How much of a quote's words stands for it in the history of its article. */
const excerptLength = 40

function tell({ changes }: HistoryEntry, { subject, text, quotes }: HistoryListProps): readonly ToldChange[] {
  return changes.map((change) => {
    const found = change.on === 'quote' ? quotes.find(({ id }) => id === change.quoteId) : undefined
    const words = toChangeWords(change, { text, found })
    if (change.on === 'article' || subject.quoteId !== null) return { words, quote: null }
    const all = found ? quoteWords(found) : 'an added quote'
    return {
      words,
      quote: all.length > excerptLength ? `${all.slice(0, all.lastIndexOf(' ', excerptLength))} …` : all,
    }
  })
}
