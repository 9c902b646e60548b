import type { ReactElement } from 'react'
import type { ImportStep } from '../../actions/importArticles'
import { Button } from '../../ui/Button'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './ImportProgress.module.css'

/** How far an import is, with the way to stop it. */
export function ImportProgress({
  step,
  onCancel,
}: {
  readonly step: ImportStep
  readonly onCancel: () => void
}): ReactElement {
  const { done, total, name } = step
  return (
    <div className={styles.progress} role="status">
      <ProgressBar
        done={done}
        total={total}
        sentence={total === 1 ? `Reading ${name}` : `Reading ${done + 1} of ${total}: ${name}`}
      />
      <Button onClick={onCancel}>Cancel import</Button>
    </div>
  )
}
