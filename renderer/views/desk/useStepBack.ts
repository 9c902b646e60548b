import { useRef } from 'react'
import type { ReviewAction } from '../../../shared/model/action'

/** Takes a step of the log, and has what comes after it wait until the screen shows it. */
export interface StepBack {
  /** Takes the step; `show` puts its effect on the screen. */
  take: (step: () => Promise<ReviewAction | null>, show: (action: ReviewAction | null) => void) => void
  /** Runs `next` at once, or after the steps that are under way. */
  after: (next: () => void) => void
}

/**
 * Undo and redo choose what is selected next, which is known only when the log has been read: a decision that is
 * pressed before must not meet the quote that was selected until then.
 */
export function useStepBack(): StepBack {
  const steps = useRef<Promise<unknown>>(Promise.resolve())
  const count = useRef(0)
  return {
    take: (step, show) => {
      count.current++
      steps.current = steps.current
        .then(step)
        .then(show)
        .then(nextPaint)
        .finally(() => {
          count.current--
        })
    },
    after: (next) => {
      if (count.current === 0) next()
      else steps.current = steps.current.then(next)
    },
  }
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
