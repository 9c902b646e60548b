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
  /** The verdict that a quote was given last, even before the screen shows it; `undefined` when none is on its way. */
  now: (quoteId: string) => Verdict | undefined
  /** Shows the verdict while `write` runs; returns `write`. */
  add: (quoteId: string, verdict: Verdict, write: Promise<unknown>) => Promise<unknown>
} {
  const writes = useRef(0)
  const latest = useRef<PendingVerdicts>({})
  const over = useRef(review)
  const [pending, setPending] = useState<Pending>({ verdicts: {}, over: review })
  const [underWay, setUnderWay] = useState(0)
  const isAnswered = underWay === 0 && pending.over !== review
  const add = useCallback(
    async (quoteId: string, verdict: Verdict, write: Promise<unknown>) => {
      const isAnswered = writes.current === 0 && over.current !== review
      latest.current = { ...(isAnswered ? {} : latest.current), [quoteId]: verdict }
      over.current = review
      setPending({ verdicts: latest.current, over: review })
      setUnderWay(++writes.current)
      try {
        return await write
      } catch (error) {
        latest.current = {}
        setPending({ verdicts: {}, over: review })
        throw error
      } finally {
        setUnderWay(--writes.current)
      }
    },
    [review],
  )
  const now = useCallback(
    (quoteId: string) => (writes.current === 0 ? undefined : latest.current[quoteId]),
    [],
  )
  return { verdicts: isAnswered ? {} : pending.verdicts, now, add }
}
