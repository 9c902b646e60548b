import { describe, expect, it } from 'vitest'
import { formatEdtf } from './formatEdtf'

describe('T1.2 an EDTF date is written as people read it', () => {
  it.each([
    ['2026-03-03', 'Tue 3 Mar 2026'],
    ['2019-12', 'Dec 2019'],
    ['2019', '2019'],
    ['2021-22', 'summer 2021'],
    ['XXXX-12-05', '5 Dec, year unknown'],
    ['2019-11~', 'about Nov 2019'],
    ['2019-11-20?', 'Wed 20 Nov 2019 (uncertain)'],
    ['2019-11-21/2019-11-30', '21–30 Nov 2019'],
    ['2019-11-28/2019-12-02', '28 Nov to 2 Dec 2019'],
    ['2019-12-30/2020-01-02', 'Mon 30 Dec 2019 to Thu 2 Jan 2020'],
    ['2019-11/2019-12', 'Nov 2019 to Dec 2019'],
    ['not a date', 'not a date'],
  ])('%s is "%s"', (edtf, words) => {
    expect(formatEdtf(edtf)).toBe(words)
  })
})
