import type { Difference as StoredDifference } from '../model/wording'
import type { RuleId } from './rules'

/** A difference with the rule that the engine knows it by. */
export interface Difference extends StoredDifference {
  readonly rule: RuleId
}
