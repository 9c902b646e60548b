import { describe, expect, it } from 'vitest'
import { edtfSchema } from '../model/edtf'
import type { QuoteReview } from '../model/review'
import { inReview } from './inReview'
import { aQuote, aReview, toQuoteId } from './reviewed.testing'
import { toReviewedQuotes } from './reviewedQuotes'

const text = 'One two three four five.'
const one = aQuote(text, 0, 3)
const three = aQuote(text, 8, 13)

/** The quotes that stand after the reviews, which are given by the offset at which their quote begins. */
function stand(reviews: Readonly<Record<number, Partial<QuoteReview>>>): ReturnType<typeof toReviewedQuotes> {
  const quotes = Object.fromEntries(
    Object.entries(reviews).map(([start, fields]) => [toQuoteId(Number(start)), aReview(fields)]),
  )
  return toReviewedQuotes(text, [one, three], { quotes })
}

const wordsOf = (reviews: Parameters<typeof stand>[0]): string[] =>
  stand(reviews).map(({ quote }) => quote.segments.map((segment) => segment.text).join('|'))

describe('R2.3 the boundaries are the reviewer’s', () => {
  it.each<[string, Parameters<typeof stand>[0], string[]]>([
    ['nothing was changed', {}, ['One', 'three']],
    ['a verdict changes no words', { 0: { verdict: 'verified' } }, ['One', 'three']],
    ['a quote is extended', { 0: { words: [{ start: 0, end: 7 }] } }, ['One two', 'three']],
    [
      'a quote is joined of two',
      {
        0: {
          words: [
            { start: 0, end: 3 },
            { start: 8, end: 13 },
          ],
        },
        8: { isDeleted: true },
      },
      ['One|three'],
    ],
    ['a quote is deleted', { 0: { isDeleted: true } }, ['three']],
    ['a quote is added', { 4: { added: 'direct', words: [{ start: 4, end: 7 }] } }, ['One', 'two', 'three']],
    [
      'an added quote is deleted',
      { 4: { added: 'direct', words: [{ start: 4, end: 7 }], isDeleted: true } },
      ['One', 'three'],
    ],
  ])('%s', (_, reviews, words) => {
    expect(wordsOf(reviews)).toEqual(words)
  })
})

describe('R2.4 a correction stands in place of what was found, which is kept beside it', () => {
  it('the speaker', () => {
    const [first] = stand({
      0: { speaker: { state: 'corrected', value: 'Bob Ash' }, role: { state: 'corrected', value: 'mayor' } },
    })
    expect(first?.quote.speaker).toMatchObject({ name: 'Bob Ash', role: 'mayor', basis: 'explicit' })
    expect(first?.found?.speaker?.name).toBe('Ann')
  })

  it('the date, also to "not stated"', () => {
    const edtf = edtfSchema.parse('2026-03-03')
    expect(stand({ 0: { saidOn: { state: 'corrected', value: edtf } } })[0]?.quote.date?.edtf).toBe(
      '2026-03-03',
    )
    expect(stand({ 0: { saidOn: { state: 'corrected', value: null } } })[0]?.quote.date).toBeNull()
  })

  it('the medium leaves recipient and venue as they were', () => {
    const [first] = stand({ 0: { medium: { state: 'corrected', value: 'email' } } })
    expect(first?.quote.source).toEqual({ medium: 'email', recipient: null, venue: null })
  })

  it('what is confirmed or untouched is the found quote itself', () => {
    const [first] = stand({ 0: { speaker: { state: 'confirmed', value: 'Ann' } } })
    expect(first?.quote).toBe(one)
  })
})

describe('R2.2 words in marks are up for review, indirect speech once somebody has taken it up', () => {
  const indirect = aQuote(text, 14, 18, { kind: 'indirect' })
  it.each([
    ['nobody has looked', {}, ['One']],
    ['somebody has', { [indirect.id]: aReview({ note: 'Ask.' }) }, ['One', 'four']],
  ])('%s', (_, quotes, words) => {
    const listed = inReview(toReviewedQuotes(text, [one, indirect], { quotes }))
    expect(listed.map(({ quote }) => quote.segments[0]?.text)).toEqual(words)
  })
})
