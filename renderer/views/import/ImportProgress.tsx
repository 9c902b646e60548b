import type { ReactElement } from 'react'
import type { ImportStep } from '../../actions/importArticles'
import type { Pace } from '../../actions/importPace'
import { Button } from '../../ui/Button'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './ImportProgress.module.css'

/** How far an import is and how long it will take, with the ways to hold it up and to stop it. */
export function ImportProgress({
  step,
  onPause,
  onCancel,
}: {
  readonly step: ImportStep & { readonly pace: Pace | null; readonly isPaused: boolean }
  readonly onPause: () => void
  readonly onCancel: () => void
}): ReactElement {
  const { done, total, name, pace, isPaused } = step
  return (
    <div className={styles.progress} role="status">
      <ProgressBar
        done={done}
        total={total}
        sentence={
          total === 1
            ? `Reading ${name}`
            : `Added ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`
        }
      />
      {total > 1 && <p className={styles.rest}>{isPaused ? 'Paused' : toRest(name, pace)}</p>}
      <div className={styles.acts}>
        {total > 1 && <Button onClick={onPause}>{isPaused ? 'Go on' : 'Pause'}</Button>}
        <Button onClick={onCancel}>Cancel import</Button>
      </div>
    </div>
  )
}

/** The file that is being read, and how fast the import goes on as soon as that is known. */
function toRest(name: string, pace: Pace | null): string {
  return pace ? `${toRate(pace.perSecond)}, ${toTimeLeft(pace.secondsLeft)}` : `Reading ${name}`
}

function toRate(perSecond: number): string {
  return perSecond < 1
    ? `${Math.max(1, Math.round(perSecond * 60))} a minute`
    : `${Math.round(perSecond).toLocaleString('en')} a second`
}

function toTimeLeft(seconds: number): string {
  if (seconds < 5) return 'nearly done'
  if (seconds < 90) return `about ${Math.ceil(seconds / 5) * 5} seconds left`
  return `about ${Math.round(seconds / 60)} minutes left`
}
