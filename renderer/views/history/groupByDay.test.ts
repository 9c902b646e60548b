import { expect, it } from 'vitest'
import { actionIdSchema } from '../../../shared/model/ids'
import type { HistoryEntry } from '../../../shared/review/history'
import { groupByDay, toTime } from './groupByDay'

const entry = (date: Date, by: string): HistoryEntry => ({
  id: actionIdSchema.parse('0'.repeat(26)),
  at: date.toISOString(),
  by,
  kind: 'do',
  changes: [],
})

const now = new Date(2026, 2, 5, 0, 10)

it('R6.4 the days are those of the computer, the latest two by name', () => {
  const entries = [
    entry(new Date(2026, 2, 5, 0, 5), 'a'),
    entry(new Date(2026, 2, 4, 23, 55), 'b'),
    entry(new Date(2026, 2, 4, 8), 'c'),
    entry(new Date(2026, 2, 3, 23), 'd'),
  ]
  const days = groupByDay(entries, now).map(({ name, entries: of }) => [
    name,
    of.map(({ by }) => by).join(' '),
  ])
  expect(days).toEqual([
    ['Today, Thu 5 Mar 2026', 'a'],
    ['Yesterday, Wed 4 Mar 2026', 'b c'],
    ['Tue 3 Mar 2026', 'd'],
  ])
})

it('R6.4 times are those of the computer', () => {
  expect(toTime(new Date(2026, 2, 5, 9, 5).toISOString())).toBe('09:05')
})
