import { describe, expect, it } from 'vitest'
import { quoteIdSchema } from '../model/ids'
import type { Quote, QuoteKind } from '../model/quote'
import { unreviewed } from '../model/review'
import { inReview } from './inReview'

const quote = (start: number, kind: QuoteKind): Quote => ({
  id: quoteIdSchema.parse(`a:${start}`),
  kind,
  segments: [{ start, end: start + 1, text: 'x' }],
  clause: null,
  speaker: null,
  cue: null,
  date: null,
  source: null,
  confidence: 1,
  why: [],
})

describe('R2.2 words in marks are up for review, indirect speech once somebody has taken it up', () => {
  const quotes = [quote(0, 'direct'), quote(2, 'indirect'), quote(4, 'mixed'), quote(6, 'indirect')]
  const touched = { ...unreviewed, note: 'Ask.', reviewer: 'Ann', reviewedAt: '2026-03-05T14:32:00.000Z' }
  it.each([
    ['nobody has looked', {}, ['a:0', 'a:4']],
    ['an indirect quote has a note', { 'a:6': touched }, ['a:0', 'a:4', 'a:6']],
  ])('%s', (_, reviews, ids) => {
    expect(inReview(quotes, { quotes: reviews }).map(({ id }) => id)).toEqual(ids)
  })
})
