import { expect, test } from 'vitest'
import { countSpecs, countUnitTests, countWalls, toSummary, toTally } from './tally.mjs'

test.each([
  ['what it reported', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
  ['an error after passing tests', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
  ['no test at all', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
  ['no report', undefined, 0, { passed: 0, failed: 1 }],
  ['all passed', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
])('a runner counts honestly: %s', (_case, counted, exitCode, tally) => {
  expect(toTally(counted, exitCode)).toEqual(tally)
})

test('the reports of all runners are summed in one line', () => {
  const tallies = [
    countWalls([{ ok: true }, { ok: false }]),
    countUnitTests({ numPassedTests: 10, numFailedTests: 1 }),
    countSpecs({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 4 } }),
  ]
  expect(toSummary(tallies)).toBe('17 passed, 3 failed')
})
