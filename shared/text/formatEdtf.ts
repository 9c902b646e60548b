const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
/** EDTF writes the seasons of the northern half as months 21 to 24. */
const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

/**
 * An EDTF date as people read it: `2026-03-03` is "Tue 3 Mar 2026", `2019-11-21/2019-11-30` "21–30 Nov 2019",
 * `XXXX-12-05` "5 Dec, year unknown", `2019-11~` "about Nov 2019". What is not such a date comes back unchanged.
 */
export function formatEdtf(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return formatDate(from)
  const a = readDate(from)
  const b = readDate(to)
  if (!a?.day || !b?.day || a.year !== b.year) return `${formatDate(from)} to ${formatDate(to)}`
  const tail = `${monthName(b)}${yearName(b)}`
  return a.month === b.month ? `${a.day}–${b.day} ${tail}` : `${a.day} ${monthName(a)} to ${b.day} ${tail}`
}

interface DateParts {
  readonly year: string
  readonly month: number | null
  readonly day: number | null
  readonly qualifier: string
}

function readDate(date: string): DateParts | null {
  const match = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?([~?]?)$/.exec(date)
  if (!match) return null
  const [, year = '', month, day, qualifier = ''] = match
  return { year, month: month ? Number(month) : null, day: day ? Number(day) : null, qualifier }
}

function formatDate(date: string): string {
  const parts = readDate(date)
  if (!parts) return date
  const words = [weekdayName(parts), parts.day, monthName(parts)].filter(Boolean).join(' ')
  const plain = parts.month ? `${words}${yearName(parts)}` : parts.year
  return `${parts.qualifier === '~' ? 'about ' : ''}${plain}${parts.qualifier === '?' ? ' (uncertain)' : ''}`
}

function monthName({ month }: DateParts): string {
  return month ? (months[month - 1] ?? seasons[month - 21] ?? '') : ''
}

function yearName({ year }: DateParts): string {
  return year === 'XXXX' ? ', year unknown' : ` ${year}`
}

function weekdayName({ year, month, day }: DateParts): string {
  if (year === 'XXXX' || !month || !day) return ''
  return weekdays[new Date(Date.UTC(Number(year), month - 1, day)).getUTCDay()] ?? ''
}
