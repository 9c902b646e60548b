import type { Span } from '../../text/span'
import { months, seasons, weekdays } from '../lexicon/calendar'
import { daysIn, guessYear, lastWeekday, pad, shift, toEdtf, type Day } from './days'
import { readRelative, type ReadDate } from './relativeDates'
import type { Word } from './word'

/** A date phrase, and the date in EDTF that it stands for given the article's own. */
export interface FoundDate extends Span {
  /** Index of its first word, and of the word after it. */
  readonly at: number
  readonly to: number
  readonly edtf: string
}

/** The date phrases of a paragraph, resolved against the day of publication (`null`: unknown). */
export function findDates(words: readonly Word[], today: Day | null): FoundDate[] {
  const found: FoundDate[] = []
  for (let at = 0; at < words.length; at++) {
    const date = readDate(words, at, today)
    const first = words[at]
    const last = date && words[date.to - 1]
    if (!date || !first || !last) continue
    found.push({ start: first.start, end: last.end, at, to: date.to, edtf: date.edtf })
    at = date.to - 1
  }
  return found
}

function readDate(words: readonly Word[], at: number, today: Day | null): ReadDate {
  const word = words[at]
  if (word?.quote !== -1) return null
  const { lower, lexeme } = word
  if (!lexeme.time) return today && readRelative(words, at, today)
  if (word.capital && lexeme.month && word.tag !== 'aux') return readMonth(words, at, today)
  const weekday = word.capital ? weekdays.get(lower) : undefined
  if (weekday !== undefined) return readWeekday(words, at, today, weekday)
  if (/^(?:19|20)\d\d$/.test(lower) && words[at - 1]?.lower === 'in') return { edtf: lower, to: at + 1 }
  if (/^(?:late|early|mid)(?:-|$)/.test(lower)) return readPart(words, at, today, lower)
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(lower)) return readDayFirst(words, at, today)
  return readSeason(words, at) ?? (today && readRelative(words, at, today))
}

/** "Tuesday": the last one; "next Tuesday" is yet to come and no date of something said. */
function readWeekday(words: readonly Word[], at: number, today: Day | null, weekday: number): ReadDate {
  if (!today || words[at - 1]?.lower === 'next') return null
  const day = lastWeekday(today, weekday)
  const before = words[at - 1]?.lower === 'last' && toEdtf(day) === toEdtf(today)
  return { edtf: toEdtf(before ? shift(day, -7) : day), to: at + 1 }
}

/** "Dec. 5", "Dec. 5, 2019", "Feb. 11-12", "December 2019", "in December". */
function readMonth(words: readonly Word[], at: number, today: Day | null): ReadDate {
  const month = months.get(words[at]?.lower ?? '') ?? 1
  const days = readDays(words, at + 1)
  const afterDays = days?.to ?? at + 1
  const comma = days && words[afterDays]?.tag === 'comma' ? 1 : 0
  const yearAt = afterDays + comma
  const stated = /^(?:19|20)\d\d$/.test(words[yearAt]?.lower ?? '') ? words[yearAt]?.lower : undefined
  const end = stated ? yearAt + 1 : afterDays
  return toMonthDate(month, days, stated, today, end)
}

/** "11 February", "11 February 2019". */
function readDayFirst(words: readonly Word[], at: number, today: Day | null): ReadDate {
  const of = words[at + 1]?.lower === 'of' ? 1 : 0
  const named = words[at + 1 + of]
  const month = named?.capital === true ? months.get(named.lower) : undefined
  if (month === undefined) return null
  const yearAt = at + 2 + of
  const stated = /^(?:19|20)\d\d$/.test(words[yearAt]?.lower ?? '') ? words[yearAt]?.lower : undefined
  const from = Number.parseInt(words[at]?.lower ?? '', 10)
  return toMonthDate(month, { from, until: from }, stated, today, stated ? yearAt + 1 : yearAt)
}

interface Days {
  readonly from: number
  readonly until: number
}

/** The day or the range of days after a month's name: "5", "5th", "11-12", "11 and 12". */
function readDays(words: readonly Word[], at: number): (Days & { to: number }) | null {
  const read = /^(\d{1,2})(?:st|nd|rd|th)?(?:[-–](\d{1,2}))?$/.exec(words[at]?.lower ?? '')
  if (!read) return null
  const from = Number(read[1])
  if (read[2] !== undefined) return { from, until: Number(read[2]), to: at + 1 }
  const second = words[at + 1]?.tag === 'dash' || words[at + 1]?.lower === '-' ? words[at + 2]?.lower : ''
  return /^\d{1,2}$/.test(second ?? '')
    ? { from, until: Number(second), to: at + 3 }
    : { from, until: from, to: at + 1 }
}

function toMonthDate(
  month: number,
  days: Days | null,
  stated: string | undefined,
  today: Day | null,
  to: number,
): ReadDate {
  const year = stated ?? (today ? String(guessYear(today, month, days?.from ?? 0)) : 'XXXX')
  const whole = `${year}-${pad(month)}`
  if (!days) return { edtf: whole, to }
  const last = daysIn(year === 'XXXX' ? 2000 : Number(year), month)
  if (days.from < 1 || days.from > last) return null
  const first = `${whole}-${pad(days.from)}`
  const range = days.until > days.from && days.until <= last
  return { edtf: range ? `${first}/${whole}-${pad(days.until)}` : first, to }
}

/** "late November", "mid-November"; "early last year" is left alone. */
function readPart(words: readonly Word[], at: number, today: Day | null, word: string): ReadDate {
  const [part, joined = ''] = word.split('-')
  const lone = joined === ''
  const named = lone ? words[at + 1] : words[at]
  const month = months.get(lone ? (named?.lower ?? '') : joined)
  if (month === undefined || (lone && named?.capital !== true)) return null
  const year = today ? String(guessYear(today, month, 0)) : 'XXXX'
  const last = daysIn(today ? Number(year) : 2001, month)
  const [from, to] = part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : [21, last]
  return {
    edtf: `${year}-${pad(month)}-${pad(from)}/${year}-${pad(month)}-${pad(to)}`,
    to: lone ? at + 2 : at + 1,
  }
}

/** "spring 2015", "the summer of 2015": seasons are numbered from 21 in EDTF. */
function readSeason(words: readonly Word[], at: number): ReadDate {
  const season = seasons.get(words[at]?.lower ?? '')
  if (season === undefined) return null
  const yearAt = words[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const year = words[yearAt]?.lower ?? ''
  return /^(?:19|20)\d\d$/.test(year) ? { edtf: `${year}-${String(season)}`, to: yearAt + 1 } : null
}
