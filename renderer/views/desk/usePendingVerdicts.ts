import { useCallback, useRef, useState } from 'react'
import type { ArticleReview } from '../../../shared/model/review'
import type { Verdict } from '../../../shared/model/verdict'

/** Verdicts by the id of their quote. */
export type PendingVerdicts = Readonly<Record<string, Verdict>>

interface Pending {
  readonly verdicts: PendingVerdicts
  /** The review that the verdicts are laid over; with the next one the store's own answer is there. */
  readonly over: ArticleReview
}

/**
 * Verdicts on their way to the disk, shown at once so that the next key finds the screen as the last one left it. They
 * leave when the store answers with a new review and no write is under way, or when a write failed.
 */
export function usePendingVerdicts(review: ArticleReview): {
  readonly verdicts: PendingVerdicts
  /** Shows the verdict while `write` runs; returns `write`. */
  add: (quoteId: string, verdict: Verdict, write: Promise<unknown>) => Promise<unknown>
} {
  const writes = useRef(0)
  const [pending, setPending] = useState<Pending>({ verdicts: {}, over: review })
  const [underWay, setUnderWay] = useState(0)
  const isAnswered = underWay === 0 && pending.over !== review
  const add = useCallback(
    async (quoteId: string, verdict: Verdict, write: Promise<unknown>) => {
      setPending((now) => ({ verdicts: { ...now.verdicts, [quoteId]: verdict }, over: review }))
      setUnderWay(++writes.current)
      try {
        return await write
      } catch (error) {
        setPending({ verdicts: {}, over: review })
        throw error
      } finally {
        setUnderWay(--writes.current)
      }
    },
    [review],
  )
  return { verdicts: isAnswered ? {} : pending.verdicts, add }
}
