import { describe, expect, it } from 'vitest'
import { isWithin, toDayRange } from './dayRange'

describe('K1.4 a date passes a range when a day that it may mean lies in it', () => {
  const ranges: readonly (readonly [string | null, string | null])[] = [
    ['2026-03-03', '2026-03-03 2026-03-03'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2019', '2019-01-01 2019-12-31'],
    ['2019-11~', '2019-11-01 2019-11-30'],
    ['2019-11-20/2019-12', '2019-11-20 2019-12-31'],
    ['XXXX-12-05', null],
    [null, null],
  ]
  it.each(ranges)('%s covers %s', (edtf, days) => {
    const range = toDayRange(edtf)
    expect(range && `${range.first} ${range.last}`).toBe(days)
  })

  const cases: readonly (readonly [string | null, string | null, string | null, boolean])[] = [
    ['2026-03-03', '2026-03-03', '2026-03-03', true],
    ['2026-03-03', '2026-03-04', null, false],
    ['2026-03-03', null, '2026-03-02', false],
    ['2026', '2026-06-01', '2026-06-30', true],
    [null, null, '2026-06-30', false],
  ]
  it.each(cases)('%s between %s and %s: %s', (edtf, from, to, passes) => {
    expect(isWithin(toDayRange(edtf), from, to)).toBe(passes)
  })
})
