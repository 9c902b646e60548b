import type { HistoryEntry } from '../../../shared/review/history'
import { formatEdtf } from '../../../shared/text/formatEdtf'

/** The entries of one day. */
export interface HistoryDay {
  /** "Today", "Yesterday", or the date. */
  readonly name: string
  readonly entries: readonly HistoryEntry[]
}

/** The entries by the day on which they happened here, in the order in which they came. */
export function groupByDay(entries: readonly HistoryEntry[], now: Date): readonly HistoryDay[] {
  const days = new Map<string, HistoryEntry[]>()
  for (const entry of entries) {
    const day = toDay(new Date(entry.at))
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return Array.from(days, ([day, ofDay]) => ({ name: toDayName(day, now), entries: ofDay }))
}

/** The time of day here: "14:32". */
export function toTime(at: string): string {
  const date = new Date(at)
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

/** The calendar day here, as EDTF. */
function toDay(date: Date): string {
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-')
}

function toDayName(day: string, now: Date): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (day === toDay(now)) return `Today, ${formatEdtf(day)}`
  if (day === toDay(yesterday)) return `Yesterday, ${formatEdtf(day)}`
  return formatEdtf(day)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
