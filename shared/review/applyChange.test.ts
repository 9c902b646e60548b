import { expect, it } from 'vitest'
import type { QuoteReview } from '../model/review'
import { getQuoteReview } from './applyChange'
import { aReview } from './reviewed.testing'

it('L1.1 a review of an earlier version gets the fields that came later', () => {
  const { privateNote, ...earlier } = aReview({ note: 'Ask.' })
  const review = { quotes: { 1: earlier as QuoteReview } }
  expect(getQuoteReview(review, '1')).toEqual({ ...earlier, privateNote })
})
