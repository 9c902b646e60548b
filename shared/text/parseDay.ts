const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A typed date: EDTF (`YYYY-MM-DD` or `YYYY-MM`), or the sentence that says what is wrong and what to enter. */
export type ParsedDay = { readonly edtf: string } | { readonly problem: string }

/**
 * Reads a date as people type it: "2019-12-05", "2019-12", "5 Dec 2019", "Thu 5 December 2019", "Dec. 5, 2019",
 * "December 2019". Dates of figures alone in another order are refused: 5/12/2019 is two different days.
 */
export function parseDay(typed: string): ParsedDay {
  const text = typed
    .trim()
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i, '')
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text)
  if (iso) return checkDay(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]))
  const worded =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?\s*(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+|,\s*)?(\d{4})$/i.exec(
      text,
    )
  const month = worded ? months.findIndex((name) => worded[2]?.toLowerCase().startsWith(name)) + 1 : 0
  if (!worded || !month) return { problem: 'Enter the date as 5 Dec 2019 or 2019-12-05.' }
  const day = worded[1] ?? worded[3]
  return checkDay(Number(worded[4]), month, day === undefined ? null : Number(day))
}

function checkDay(year: number, month: number, day: number | null): ParsedDay {
  if (month < 1 || month > 12) return { problem: `There is no month ${month}. Enter the date as 5 Dec 2019.` }
  const yearAndMonth = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  if (day === null) return { edtf: yearAndMonth }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const name = monthNames[month - 1] ?? ''
  if (day < 1 || day > last) {
    return { problem: `${name} ${year} has ${last} days. Enter a date up to ${last} ${name.slice(0, 3)}.` }
  }
  return { edtf: `${yearAndMonth}-${String(day).padStart(2, '0')}` }
}
