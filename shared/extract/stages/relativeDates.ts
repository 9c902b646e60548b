import { numbers, seasons } from '../lexicon/calendar'
import { lastWeekday, monthBefore, shift, toEdtf, toInterval, weekdayOf, type Day } from './days'
import type { Word } from './word'

/** A date that was read from words, and the index of the word after it. */
export type ReadDate = { edtf: string; to: number } | null

/** The date of words that count from the day of publication: "yesterday", "last month", "three days ago". */
export function readRelative(words: readonly Word[], at: number, today: Day): ReadDate {
  const lower = words[at]?.lower ?? ''
  const next = words[at + 1]?.lower ?? ''
  if (lower === 'yesterday') return { edtf: toEdtf(shift(today, -1)), to: at + 1 }
  if (lower === 'today' || lower === 'tonight') return { edtf: toEdtf(today), to: at + 1 }
  if (lower === 'this' && /^(?:morning|afternoon|evening)$/.test(next))
    return { edtf: toEdtf(today), to: at + 2 }
  if (next === 'weekend' && /^(?:the|this|last|past)$/.test(lower)) return readWeekend(words, at, today)
  const counted = readAgo(words, at, today)
  if (counted) return counted
  if ((lower !== 'last' && lower !== 'this') || words[at + 1]?.capital === true) return null
  return readSpan(next, at + 2, today, lower === 'last' ? 1 : 0)
}

/** "last night", "this year", "last month", "this week", "last spring". */
function readSpan(noun: string, to: number, today: Day, back: number): ReadDate {
  if (noun === 'night' && back === 1) return { edtf: toEdtf(shift(today, -1)), to }
  if (noun === 'year') return { edtf: String(today.year - back), to }
  if (noun === 'month') return { edtf: monthBefore(today, back), to }
  const season = seasons.get(noun)
  if (season !== undefined) return { edtf: toSeason(today, season, back), to }
  if (noun !== 'week') return null
  const monday = shift(today, -((weekdayOf(today) + 6) % 7) - 7 * back)
  return { edtf: toInterval(monday, back === 1 ? shift(monday, 6) : today), to }
}

/** The latest such season that has begun; "last summer" in a summer is the one of the year before. */
function toSeason(today: Day, season: number, back: number): string {
  const first = (season - 21) * 3 + 3
  const begun = today.month >= first
  const current = begun && today.month < first + 3
  const year = begun ? today.year : today.year - 1
  return `${String(current && back === 1 ? year - 1 : year)}-${String(season)}`
}

/** "over the weekend", "last weekend": its Saturday and Sunday, as far as they have come. */
function readWeekend(words: readonly Word[], at: number, today: Day): ReadDate {
  const over = words[at - 1]?.lower
  if (words[at]?.lower === 'the' && over !== 'over' && over !== 'during') return null
  const saturday = lastWeekday(today, 6)
  const sunday = shift(saturday, 1)
  const end = toEdtf(sunday) > toEdtf(today) ? today : sunday
  return { edtf: toInterval(saturday, end), to: at + 2 }
}

/** "three days ago", "a year ago", "two months earlier" is left alone. */
function readAgo(words: readonly Word[], at: number, today: Day): ReadDate {
  if (words[at + 2]?.lower !== 'ago') return null
  const count = numbers.get(words[at]?.lower ?? '') ?? Number.parseInt(words[at]?.lower ?? '', 10)
  if (!(count > 0 && count < 200)) return null
  const to = at + 3
  switch (words[at + 1]?.lower.replace(/s$/, '')) {
    case 'day':
      return { edtf: toEdtf(shift(today, -count)), to }
    case 'week': {
      const monday = shift(today, -((weekdayOf(today) + 6) % 7) - 7 * count)
      return { edtf: toInterval(monday, shift(monday, 6)), to }
    }
    case 'month':
      return { edtf: monthBefore(today, count), to }
    case 'year':
      return { edtf: String(today.year - count), to }
    default:
      return null
  }
}
