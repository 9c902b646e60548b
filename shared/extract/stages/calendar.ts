import { findDates, type FoundDate } from './dates'
import { parseDay, type Day } from './days'
import type { Skeleton } from './skeleton'
import type { WordRange } from './word'

/** The dates of an article, each paragraph's read once, and the day of publication that they count from. */
export interface Calendar {
  readonly published: string | null
  /** `null` when the date of publication is unknown, or no whole day. */
  readonly today: Day | null
  readonly found: Map<Skeleton, readonly FoundDate[]>
}

/** A calendar of an article in which nothing has been read yet. */
export function openCalendar(published: string | null): Calendar {
  return { published, today: parseDay(published), found: new Map() }
}

/** The dates of a paragraph, in reading order. */
export function getDates({ today, found }: Calendar, skeleton: Skeleton): readonly FoundDate[] {
  const known = found.get(skeleton)
  if (known) return known
  const timely = skeleton.sentences.some(({ time }) => time)
  const dates = timely ? findDates(skeleton.words, today) : []
  found.set(skeleton, dates)
  return dates
}

/** The dates of a stretch of a paragraph. */
export function getDatesIn(calendar: Calendar, skeleton: Skeleton, { from, to }: WordRange): FoundDate[] {
  return getDates(calendar, skeleton).filter((date) => date.at >= from && date.to <= to)
}
