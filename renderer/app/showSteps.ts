import type { Gate } from '../actions/gate'
import type { ImportStep } from '../actions/importArticles'
import { createPace, type Pace } from '../actions/importPace'

/** How far the running import is, how fast it goes on, and whether it was told to wait. */
export interface ShownStep extends ImportStep {
  readonly pace: Pace | null
  readonly isPaused: boolean
}

/** The window shows no more steps than this many milliseconds apart. */
const STEP_GAP = 100

/** Passes steps on with their pace, the latest of those that come close together; `end` shows that there is none. */
export function showSteps(
  gate: Gate,
  show: (step: ShownStep | null) => void,
): ((step: ImportStep) => void) & { readonly end: () => void } {
  const toPace = createPace()
  let latest: ImportStep | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const showLatest = (): void => {
    timer = undefined
    if (!latest) return
    const pace = toPace(latest.done, latest.total, performance.now())
    show({ ...latest, pace, isPaused: gate.isClosed })
  }
  const take = (step: ImportStep): void => {
    const isFirst = latest === null
    latest = step
    if (isFirst) showLatest()
    else timer ??= setTimeout(showLatest, STEP_GAP)
  }
  return Object.assign(take, {
    end() {
      clearTimeout(timer)
      latest = null
      show(null)
    },
  })
}
