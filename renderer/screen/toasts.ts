import { create } from 'zustand'

/** What is to be told of work that ended elsewhere; `null` when there is nothing. */
interface Toasts {
  /** How an import or an export ended; a new one takes the place of the one before. */
  readonly outcome: string | null
  /** A defect, until somebody has read it. */
  readonly failure: string | null
}

/** The toasts as a hook; only one is on the screen at a time, and a defect goes first. */
export const useToasts = create<Toasts>()(() => ({ outcome: null, failure: null }))

/** Tells how work has ended; `null` takes it back. */
export function showOutcome(outcome: string | null): void {
  useToasts.setState({ outcome })
}

/** Tells of a defect, which stays until it is closed; `null` closes it. */
export function showFailure(failure: string | null): void {
  useToasts.setState({ failure })
}
