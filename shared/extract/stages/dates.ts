import type { Span } from '../../text/span'
import { months, weekdays } from '../lexicon/calendar'
import type { Word, WordRange } from './word'

/** A date phrase, and the date in EDTF that it stands for given the article's own. */
export interface FoundDate extends Span {
  /** Index of its first word. */
  readonly at: number
  readonly edtf: string
}

/** A calendar day in UTC. */
interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The date phrases of a stretch of words, resolved against the date of publication (`null`: unknown). */
export function findDates(words: readonly Word[], range: WordRange, published: string | null): FoundDate[] {
  const today = parseDay(published)
  const found: FoundDate[] = []
  for (let at = range.from; at < range.to; at++) {
    const date = readDate(words, at, range.to, today)
    const first = words[at]
    const last = date && words[date.to - 1]
    if (!date || !first || !last) continue
    found.push({ start: first.start, end: last.end, at, edtf: date.edtf })
    at = date.to - 1
  }
  return found
}

function parseDay(edtf: string | null): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf ?? '')
  return parts && { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
}

type Read = { edtf: string; to: number } | null

function readDate(words: readonly Word[], at: number, to: number, today: Day | null): Read {
  const word = words[at]
  if (word?.quote !== -1) return null
  const { lower } = word
  if (word.capital && months.has(lower) && word.tag !== 'aux') return readMonth(words, at, to, today)
  const weekday = word.capital ? weekdays.get(lower) : undefined
  if (weekday !== undefined) return today && { edtf: toEdtf(lastWeekday(today, weekday)), to: at + 1 }
  if (/^(?:19|20)\d\d$/.test(lower) && words[at - 1]?.lower === 'in') return { edtf: lower, to: at + 1 }
  if (/^(?:late|early|mid)$/.test(lower)) return readPart(words, at, today, lower)
  return today && readRelative(words, at, today)
}

/** "Dec. 5", "Dec. 5, 2019", "December 2019", "in December". */
function readMonth(words: readonly Word[], at: number, to: number, today: Day | null): Read {
  const month = months.get(words[at]?.lower ?? '') ?? 1
  const next = words[at + 1]?.lower ?? ''
  const day = at + 1 < to && /^\d{1,2}(?:st|nd|rd|th)?$/.test(next) ? Number.parseInt(next, 10) : 0
  if (day > 31) return null
  const comma = day !== 0 && words[at + 2]?.tag === 'comma' ? 1 : 0
  const yearAt = at + 1 + (day === 0 ? 0 : 1) + comma
  const stated =
    /^(?:19|20)\d\d$/.test(words[yearAt]?.lower ?? '') && yearAt < to ? words[yearAt]?.lower : undefined
  const year = stated ?? (today ? String(guessYear(today, month, day)) : 'XXXX')
  const end = stated ? yearAt + 1 : day === 0 ? at + 1 : at + 2
  const edtf = day === 0 ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`
  return day !== 0 && !exists(stated ?? year, month, day) ? null : { edtf, to: end }
}

function exists(year: string, month: number, day: number): boolean {
  return day <= daysIn(year === 'XXXX' ? 2000 : Number(year), month)
}

/** The year that a month without one is in: the latest that is not after publication by more than two weeks. */
function guessYear(today: Day, month: number, day: number): number {
  const ahead = (month - today.month) * 31 + (day === 0 ? 1 : day) - (day === 0 ? 1 : today.day)
  return ahead > 14 ? today.year - 1 : today.year
}

/** "late November", "early last year" is left alone. */
function readPart(words: readonly Word[], at: number, today: Day | null, part: string): Read {
  const month = months.get(words[at + 1]?.lower ?? '')
  if (month === undefined || words[at + 1]?.capital !== true) return null
  const year = today ? String(guessYear(today, month, 0)) : 'XXXX'
  const last = daysIn(today ? Number(year) : 2001, month)
  const [from, to] = part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : [21, last]
  return { edtf: `${year}-${pad(month)}-${pad(from)}/${year}-${pad(month)}-${pad(to)}`, to: at + 2 }
}

function readRelative(words: readonly Word[], at: number, today: Day): Read {
  const lower = words[at]?.lower ?? ''
  if (lower === 'yesterday') return { edtf: toEdtf(shift(today, -1)), to: at + 1 }
  if (lower === 'today' || lower === 'tonight') return { edtf: toEdtf(today), to: at + 1 }
  const next = words[at + 1]?.lower ?? ''
  if (lower === 'this' && /^(?:morning|afternoon|evening)$/.test(next))
    return { edtf: toEdtf(today), to: at + 2 }
  if ((lower !== 'last' && lower !== 'this') || words[at + 1]?.capital === true) return null
  const back = lower === 'last' ? 1 : 0
  if (next === 'night' && back === 1) return { edtf: toEdtf(shift(today, -1)), to: at + 2 }
  if (next === 'year') return { edtf: String(today.year - back), to: at + 2 }
  if (next === 'month') {
    const month = today.month - back
    return { edtf: month === 0 ? `${today.year - 1}-12` : `${today.year}-${pad(month)}`, to: at + 2 }
  }
  if (next !== 'week') return null
  const monday = shift(today, -((weekdayOf(today) + 6) % 7) - 7 * back)
  const end = back === 1 ? shift(monday, 6) : today
  return { edtf: `${toEdtf(monday)}/${toEdtf(end)}`, to: at + 2 }
}

function lastWeekday(today: Day, weekday: number): Day {
  return shift(today, -((weekdayOf(today) - weekday + 7) % 7))
}

function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

function shift({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function toEdtf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
