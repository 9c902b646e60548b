import type { ReactElement } from 'react'
import styles from './ProgressBar.module.css'

interface ProgressBarProps {
  readonly done: number
  readonly total: number
  /** What is going on, with the count: "Reading 3 of 12: council.txt". */
  readonly sentence: string
}

/** Counted progress: a sentence over a bar. */
export function ProgressBar({ done, total, sentence }: ProgressBarProps): ReactElement {
  return (
    <div className={styles.progress}>
      <p className={styles.sentence}>{sentence}</p>
      <progress className={styles.bar} value={done} max={total} aria-label={sentence} />
    </div>
  )
}
