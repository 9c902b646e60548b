import { describe, expect, test } from 'vitest'
import { toPercentile } from './percentile.mjs'

describe('the value that a share of the numbers do not exceed', () => {
  const cases = [
    [[7], 0.95, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [Array.from({ length: 20 }, (_, at) => at + 1), 0.95, 19],
    [Array.from({ length: 100 }, (_, at) => 100 - at), 0.95, 95],
    [[5, 9], 1, 9],
  ] as const
  test.for(cases)('of %j, %d: %d', ([numbers, share, value]) => {
    expect(toPercentile(numbers, share)).toBe(value)
  })
})
