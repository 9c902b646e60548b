import { expect, test } from 'vitest'
import { everyQuote } from '../../shared/model/quoteFilter'
import { parseSavedFilters } from './parseSavedFilters'

test('L1.2 kept filters are read one by one, and those of a later version left out', () => {
  const kept = { name: 'Undecided', filter: { ...everyQuote, verdict: ['undecided'] } }
  expect(parseSavedFilters(undefined)).toEqual([])
  expect(parseSavedFilters(JSON.stringify([kept, { name: 'Later', filter: { text: 1 } }]))).toEqual([kept])
  expect(parseSavedFilters('{}')).toEqual([])
  const earlier = { ...kept.filter, isArchived: undefined }
  expect(parseSavedFilters(JSON.stringify([{ ...kept, filter: earlier }]))).toEqual([kept])
})
