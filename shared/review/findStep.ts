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
    if (action.step.kind === 'do') {
      done.push(action)
      undone = []
    } else if (action.step.kind === 'undo') {
      const taken = done.pop()
      if (taken) undone.push(taken)
    } else {
      const again = undone.pop()
      if (again) done.push(again)
    }
  }
  return { done, undone }
}
