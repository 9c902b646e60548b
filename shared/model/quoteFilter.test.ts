import { expect, test } from 'vitest'
import { everyQuote, isEveryQuote } from './quoteFilter'

const cases: readonly (readonly [string, boolean])[] = [
  ['', true],
  ['  ', true],
  ['"', true],
  ['“ ', true],
  ['"a', false],
  ['vote', false],
]
test.each(cases)('K1.13 typing %j counts as nothing typed: %j', (text, isEvery) => {
  expect(isEveryQuote({ ...everyQuote, text })).toBe(isEvery)
  expect(isEveryQuote({ ...everyQuote, text, hasNoEvidence: true })).toBe(false)
})
