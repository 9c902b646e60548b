import { z } from './schema'

const DATE = /^(?:\d{4}|XXXX)(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|2[1-4]))?[~?]?$/

/**
 * Whether `value` is in the part of EDTF level 1 (ISO 8601-2:2019) that Quotedesk writes: a year, season (`2021-22` is summer), month or day,
 * approximate (`~`) or uncertain (`?`), an unknown year (`XXXX-12-05`), or an interval of two of those.
 */
export function isEdtf(value: string): boolean {
  const ends = value.split('/')
  return ends.length <= 2 && ends.every((end) => DATE.test(end) && end !== 'XXXX' && hasDay(end))
}

/** Whether the day, where one is given, exists in its month; 29 February does in an unknown year. */
function hasDay(date: string): boolean {
  const [, year = '', month, day] = /^(\w{4})-(\d\d)-(\d\d)/.exec(date) ?? []
  if (!month || !day) return true
  const leapYearForUnknown = year === 'XXXX' ? 2000 : Number(year)
  return Number(day) <= new Date(Date.UTC(leapYearForUnknown, Number(month), 0)).getUTCDate()
}

/** A date in the part of EDTF level 1 that `isEdtf` describes. */
export const edtfSchema = z.string().refine(isEdtf, 'not a date in EDTF').brand('Edtf')
export type Edtf = z.infer<typeof edtfSchema>
