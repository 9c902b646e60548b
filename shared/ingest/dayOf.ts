import type { Edtf } from '../model/edtf'
import { findWrittenDate } from './writtenDate'

/** The day of a date as machines or people write it, in the place where it was written; `null` for no date. */
export function dayOf(written: string): Edtf | null {
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?/.exec(written.trim())
  const words = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : written
  return findWrittenDate(words)?.edtf ?? null
}
