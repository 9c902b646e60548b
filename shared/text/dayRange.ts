/** The first and the last day that a date may mean, as `YYYY-MM-DD`, which sort as text. */
export interface DayRange {
  readonly first: string
  readonly last: string
}

/**
 * The days that an EDTF date covers: `2019-11` is the whole of November, an interval goes from its beginning to its
 * end. `null` for a date without a year, and for none.
 */
export function toDayRange(edtf: string | null): DayRange | null {
  if (edtf === null) return null
  const ends = edtf.split('/').map((end) => end.replace(/[~?]$/, ''))
  const [from = '', to = from] = ends
  if (!/^\d{4}/.test(from) || !/^\d{4}/.test(to)) return null
  return { first: from + '-01-01'.slice(from.length - 4), last: toLastDay(to) }
}

function toLastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-')
  if (day) return date
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${last}`
}

/** Whether the two have a day in common; an end that is `null` is open. A date that is not known never does. */
export function isWithin(range: DayRange | null, from: string | null, to: string | null): boolean {
  return range !== null && (from === null || range.last >= from) && (to === null || range.first <= to)
}
