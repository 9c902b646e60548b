/** A calendar day in UTC. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day that an EDTF date names; `null` for anything but a whole day. */
export function parseDay(edtf: string | null): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf ?? '')
  return parts && { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
}

/** A day in EDTF. */
export function toEdtf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** The interval from one day to another in EDTF. */
export function toInterval(from: Day, to: Day): string {
  return `${toEdtf(from)}/${toEdtf(to)}`
}

/** A month in EDTF, so many months before that of a day. */
export function monthBefore({ year, month }: Day, back: number): string {
  const all = year * 12 + month - 1 - back
  return `${String(Math.floor(all / 12))}-${pad((all % 12) + 1)}`
}

/** The day so many days later; earlier for a negative number. */
export function shift({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The number of a day's weekday: Sunday is 0. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** The last such weekday up to and including a day. */
export function lastWeekday(today: Day, weekday: number): Day {
  return shift(today, -((weekdayOf(today) - weekday + 7) % 7))
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The year that a month without one is in: the latest that is not after a day by more than two weeks. */
export function guessYear(today: Day, month: number, day: number): number {
  const ahead = (month - today.month) * 31 + (day === 0 ? 1 : day) - (day === 0 ? 1 : today.day)
  return ahead > 14 ? today.year - 1 : today.year
}

/** Two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0')
}
