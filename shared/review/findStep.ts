import type { ReviewAction } from '../model/action'
import { invertChange } from './applyChange'

/** A step that can be taken now: what to append to the log. */
export type NextStep = Pick<ReviewAction, 'step' | 'changes'>

/**
 * What undo would do after `actions` (a log, oldest first); `null` when there is nothing to take back.
 * Undo and redo are entries of the log themselves, so both survive a restart and nothing is ever removed.
 */
export function findUndo(actions: readonly ReviewAction[]): NextStep | null {
  const last = readStacks(actions).done.at(-1)
  return last
    ? { step: { kind: 'undo', of: last.id }, changes: last.changes.map(invertChange).reverse() }
    : null
}

/** What redo would do after `actions`; `null` when nothing was taken back since the last new action. */
export function findRedo(actions: readonly ReviewAction[]): NextStep | null {
  const last = readStacks(actions).undone.at(-1)
  return last ? { step: { kind: 'redo', of: last.id }, changes: last.changes } : null
}

interface Stacks {
  readonly done: readonly ReviewAction[]
  readonly undone: readonly ReviewAction[]
}

/** The actions that stand, and those that were taken back and not replaced, each with the latest last. */
function readStacks(actions: readonly ReviewAction[]): Stacks {
  const done: ReviewAction[] = []
  let undone: ReviewAction[] = []
  for (const action of actions) {
    const { step } = action
    if (step.kind === 'do') {
      done.push(action)
      undone = []
    } else if (step.kind === 'undo') {
      move(step.of, done, undone)
    } else {
      move(step.of, undone, done)
    }
  }
  return { done, undone }
}

/** An action over several articles may be taken back from any of them, so it need not be the last of this log. */
function move(id: ReviewAction['id'], from: ReviewAction[], to: ReviewAction[]): void {
  const at = from.findLastIndex((action) => action.id === id)
  if (at >= 0) to.push(...from.splice(at, 1))
}
