import type { ReviewAction } from '../../shared/model/action'

type Listener = (action: ReviewAction) => void

const listeners = new Set<Listener>()

/** Calls `listener` with every action that this window has recorded, until the function that it returns is called. */
export function onRecorded(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Tells of an action that is on disk. */
export function tellRecorded(action: ReviewAction): void {
  for (const listener of listeners) listener(action)
}
