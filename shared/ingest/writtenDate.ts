import { edtfSchema, type Edtf } from '../model/edtf'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '((?:1[89]|20)\\d\\d)'

type Parts = readonly [year: string, month: string | undefined, day: string | undefined]

/** Ways to write a date, tried in this order; the first that occurs wins. */
const FORMS: readonly {
  readonly pattern: RegExp
  readonly toParts: (groups: readonly string[]) => Parts | null
}[] = [
  {
    pattern: /\b(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?/,
    toParts: ([, year = '', month, day]) => [year, month, day],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+${YEAR}\\b`, 'i'),
    toParts: ([, month = '', day, year = '']) => [year, monthNumber(month), day],
  },
  {
    pattern: new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}\\b`, 'i'),
    toParts: ([, day, month = '', year = '']) => [year, monthNumber(month), day],
  },
  {
    pattern: new RegExp(`\\b${MONTH},?\\s+${YEAR}\\b`, 'i'),
    toParts: ([, month = '', year = '']) => [year, monthNumber(month), undefined],
  },
  { pattern: /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/, toParts: orderNumbers },
]

/** A date as written and as EDTF. Offsets count in the text that was searched, end excluded. */
export interface WrittenDate {
  readonly edtf: Edtf
  readonly start: number
  readonly end: number
}

/**
 * The first date with a year in a short text ("Thu 5 Mar 2026, 14:20", "December 5, 2019", "2019-12-05T08:00Z");
 * `null` when there is none. 03/04/2019 is none either: two readers would understand two days.
 */
export function findWrittenDate(text: string): WrittenDate | null {
  for (const { pattern, toParts } of FORMS) {
    const match = pattern.exec(text)
    const parts = match && toParts(match)
    if (!parts) continue
    const [year, month, day] = parts
    const edtf = edtfSchema.safeParse([year, month, day?.padStart(2, '0')].filter(Boolean).join('-'))
    if (edtf.success) return { edtf: edtf.data, start: match.index, end: match.index + match[0].length }
  }
  return null
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')
}

/** Day and month of a date in numbers, when one of them cannot be a month or both are the same. */
function orderNumbers([, first = '', second = '', year = '']: readonly string[]): Parts | null {
  if (Number(first) > 12 || first === second) return [year, second.padStart(2, '0'), first]
  if (Number(second) > 12) return [year, first.padStart(2, '0'), second]
  return null
}
