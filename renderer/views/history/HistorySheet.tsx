import { type KeyboardEvent, type ReactElement, useState } from 'react'
import type { ReviewAction } from '../../../shared/model/action'
import type { Article } from '../../../shared/model/article'
import type { Quote } from '../../../shared/model/quote'
import { type HistoryEntry, type HistorySubject, toHistory } from '../../../shared/review/history'
import { type StepContext, toTakenWords } from '../../../shared/review/stepWords'
import { restoreState } from '../../actions/restoreState'
import { undo } from '../../actions/takeStep'
import { toChord } from '../../screen/chord'
import { isMac } from '../../screen/isMac'
import { getKeys, useKeymap, useKeysOf } from '../../screen/keymap'
import { useLog } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { SideSheet } from '../../ui/SideSheet'
import { toTime } from './groupByDay'
import styles from './History.module.css'
import { HistoryList } from './HistoryList'

interface HistorySheetProps {
  readonly subject: HistorySubject
  /** The words of the quote, or the article's title. */
  readonly about: string
  readonly article: Article
  /** What was found in the article, and what was added. */
  readonly quotes: readonly Quote[]
  /** What the numbers and the title are that a change is told with. */
  readonly context: StepContext
  readonly onClose: () => void
}

/** Who changed what on a quote or an article, newest first; any earlier state can be brought back. */
export function HistorySheet(props: HistorySheetProps): ReactElement {
  const { subject, about, article, quotes, context, onClose } = props
  const log = useLog(subject.articleId)
  const [told, setTold] = useState<string | null>(null)
  const restore = async (after: HistoryEntry | null): Promise<void> => {
    const action = await restoreState(subject, after?.id ?? null)
    const state = after ? `The state of ${toTime(after.at)}` : 'The first state'
    setTold(action ? `${state} is restored` : 'Nothing has changed since')
  }
  const takeBack = async (): Promise<void> => {
    setTold(toTakenWords('undo', await undo(subject.articleId), context))
  }
  return (
    <SideSheet
      title={subject.quoteId === null ? 'History of the article' : 'History of the quote'}
      subject={<p className={styles.about}>{about}</p>}
      onClose={onClose}
      onKeyDown={(event) => {
        if (isUndo(event)) void takeBack()
        else if (!moveFocus(event)) return
        event.preventDefault()
      }}
      foot={<Foot told={told} log={log} onUndo={() => void takeBack()} />}
    >
      {log && (
        <HistoryList
          entries={toHistory(log, subject)}
          subject={subject}
          text={article.text}
          quotes={quotes}
          onRestore={(after) => void restore(after)}
        />
      )}
    </SideSheet>
  )
}

interface FootProps {
  readonly told: string | null
  readonly log: readonly ReviewAction[] | undefined
  readonly onUndo: () => void
}

function Foot({ told, log, onUndo }: FootProps): ReactElement {
  const keysOf = useKeysOf()
  return (
    <>
      <span role="status">{told ?? 'Restoring is a change like any other, which undo takes back.'}</span>
      {told !== null && log && log.length > 0 && (
        <Button look="link" keys={keysOf('undo')} onClick={onUndo}>
          Undo
        </Button>
      )}
    </>
  )
}

function isUndo({ nativeEvent }: KeyboardEvent): boolean {
  const chord = toChord(nativeEvent, isMac)
  return chord !== null && getKeys('undo', useKeymap.getState().overrides).includes(chord)
}

/** The arrow keys go from one state that can be restored to the next; returns whether the key was one. */
function moveFocus(event: KeyboardEvent): boolean {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return false
  const all = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[data-restore]'))
  const at = all.findIndex((each) => each === document.activeElement)
  all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus()
  return true
}
