import { decodeTime, monotonicFactory } from 'ulid'
import { actionIdSchema } from '../../shared/model/ids'
import type { ReviewAction } from '../../shared/model/action'
import type { NextStep } from '../../shared/review/findStep'
import type { ReviewRecord } from '../store/recordStep'

const ulid = monotonicFactory()

/**
 * The step with its id, time and author. The id sorts after the log's last one even when the clock has been set back,
 * since the order of the log is the order of the ids.
 */
export function stampStep(step: NextStep, record: Pick<ReviewRecord, 'actions'>, by: string): ReviewAction {
  const now = Date.now()
  const last = record.actions.at(-1)
  const id = ulid(last ? Math.max(now, decodeTime(last.id) + 1) : now)
  return { ...step, id: actionIdSchema.parse(id), at: new Date(now).toISOString(), by }
}
