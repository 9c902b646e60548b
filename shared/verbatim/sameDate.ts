import type { Edtf } from '../model/edtf'
import { toDayRange } from '../text/dayRange'

/** Whether two dates can be of one day: a date without a year, or one that is not known, can be of any. */
export function canBeSameDate(a: Edtf | null, b: Edtf | null): boolean {
  const [first, second] = [toDayRange(a), toDayRange(b)]
  return !first || !second || (first.first <= second.last && second.first <= first.last)
}
