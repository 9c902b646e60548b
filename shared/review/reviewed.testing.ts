import { type ArticleId, articleIdSchema, type QuoteId, quoteIdSchema } from '../model/ids'
import type { Quote } from '../model/quote'
import { type QuoteReview, unreviewed } from '../model/review'

/** The article of the tests. */
export const articleId: ArticleId = articleIdSchema.parse('a'.repeat(64))

/** The id of the quote that begins at `start`. */
export function toQuoteId(start: number): QuoteId {
  return quoteIdSchema.parse(`${articleId}:${start}`)
}

/** A direct quote of the words at `start`–`end` of `text`, said by Ann, with the given parts in place of its own. */
export function aQuote(text: string, start: number, end: number, parts: Partial<Quote> = {}): Quote {
  return {
    id: toQuoteId(start),
    kind: 'direct',
    segments: [{ start, end, text: text.slice(start, end) }],
    clause: null,
    speaker: { mention: null, name: 'Ann', kind: 'person', role: null, basis: 'explicit' },
    cue: null,
    date: null,
    source: null,
    confidence: 1,
    why: [],
    ...parts,
  }
}

/** What a reviewer said of a quote: these fields and nothing else. */
export function aReview(fields: Partial<QuoteReview>): QuoteReview {
  return { ...unreviewed, reviewer: 'Salome Varga', reviewedAt: '2026-03-05T14:32:00.000Z', ...fields }
}
