import { expect, test } from 'vitest'
import { checkAgainst } from './check.testing'
import { describeDifference } from './describeDifference'

const source =
  'We will not close the harbour. It is, um, the price of staying a port, and we have paid it for forty years.'

test.each([
  ['we will close the harbour', ['Left out “not”: a negation is changed']],
  ['we may not close the harbour', ['“may” for “will”: may, can, will or must is changed']],
  [
    'It is the price … we have paid',
    ['Left out “um”: a filler left out', 'Left out, marked by an ellipsis: “of staying a port, and”'],
  ],
  ['We will not close the harbour', []],
])('N8.1 the differences of %s as sentences', (quote, sentences) => {
  const { differences } = checkAgainst(source, quote)
  const shown = differences.filter(({ rule }) => rule !== 'punctuation')
  expect(shown.map((each) => describeDifference(quote, source, each))).toEqual(sentences)
})
