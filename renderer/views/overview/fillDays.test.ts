import { expect, test } from 'vitest'
import { fillDays } from './fillDays'

const none = { verified: 0, disputed: 0, 'needs-context': 0, undecided: 0, 'not-a-quote': 0 }
const two = { ...none, verified: 2 }

test('K4.5 days without work stand between those with it', () => {
  const days = [
    { day: '2026-02-27', verdicts: two },
    { day: '2026-03-02', verdicts: two },
  ]
  expect(fillDays(days, 1, 10).map(({ day, verdicts }) => `${day} ${verdicts.verified}`)).toEqual([
    '2026-02-27 2',
    '2026-02-28 0',
    '2026-03-01 0',
    '2026-03-02 2',
  ])
  expect(fillDays(days, 1, 2).map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-02'])
  expect(fillDays(days, 5, 9).map(({ day }) => day)[0]).toBe('2026-02-26')
  expect(fillDays([], 1, 2)).toEqual([])
})
