import { decodeTime, monotonicFactory } from 'ulid'
import type { ReviewAction } from '../../shared/model/action'
import { actionIdSchema } from '../../shared/model/ids'
import type { NextStep } from '../../shared/review/findStep'

const ulid = monotonicFactory()

/**
 * The step with its id, time and author. The id sorts after the log's last one even when the clock has been set back,
 * since the order of the log is the order of the ids.
 */
export function stampStep(step: NextStep, lastId: ReviewAction['id'] | undefined, by: string): ReviewAction {
  const now = Date.now()
  const id = ulid(lastId === undefined ? now : Math.max(now, decodeTime(lastId) + 1))
  return { ...step, id: actionIdSchema.parse(id), at: new Date(now).toISOString(), by }
}
