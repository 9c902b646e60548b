import { describe, expect, it } from 'vitest'
import { parseDay } from './parseDay'

describe('T1.1 a typed date is read as a day or month, or answered with what to enter', () => {
  it.each([
    ['2019-12-05', '2019-12-05'],
    ['2019-12-5', '2019-12-05'],
    ['2019-12', '2019-12'],
    ['5 Dec 2019', '2019-12-05'],
    ['05 December 2019', '2019-12-05'],
    ['Thu 5 Dec 2019', '2019-12-05'],
    ['Thursday, 5th December 2019', '2019-12-05'],
    ['Dec. 5, 2019', '2019-12-05'],
    ['December 5th 2019', '2019-12-05'],
    ['  sept 9, 2026 ', '2026-09-09'],
    ['December 2019', '2019-12'],
    ['29 Feb 2024', '2024-02-29'],
  ])('%s is %s', (typed, edtf) => {
    expect(parseDay(typed)).toEqual({ edtf })
  })

  it.each([
    ['31 Feb 2026', 'February 2026 has 28 days. Enter a date up to 28 Feb.'],
    ['2026-04-31', 'April 2026 has 30 days. Enter a date up to 30 Apr.'],
    ['2026-13-01', 'There is no month 13. Enter the date as 5 Dec 2019.'],
    ['0 May 2026', 'May 2026 has 31 days. Enter a date up to 31 May.'],
    ['5/12/2019', 'Enter the date as 5 Dec 2019 or 2019-12-05.'],
    ['5 Foo 2019', 'Enter the date as 5 Dec 2019 or 2019-12-05.'],
    ['yesterday', 'Enter the date as 5 Dec 2019 or 2019-12-05.'],
    ['', 'Enter the date as 5 Dec 2019 or 2019-12-05.'],
  ])('%s is answered: %s', (typed, problem) => {
    expect(parseDay(typed)).toEqual({ problem })
  })
})
