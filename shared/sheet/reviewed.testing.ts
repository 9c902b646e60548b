import type { ArticleDetails } from '../model/article'
import { articleIdSchema } from '../model/ids'
import type { Evidence } from '../model/evidence'
import { quoteSchema, type Quote } from '../model/quote'
import { type QuoteReview, unreviewed } from '../model/review'
import type { ReviewedArticle } from './reviewedArticle'

/** Its second body paragraph begins at 101, and the quote in it at 105. */
const articleText = `${'Port knew of survey'.padEnd(101)}So “We knew,” he said. They did not.`

/** A quote that begins in the second body paragraph, with the given fields in place of its own. */
export function makeQuote(fields: Partial<Record<keyof Quote, unknown>> = {}): Quote {
  return quoteSchema.parse({
    id: 'article:105',
    kind: 'direct',
    segments: [{ start: 105, end: 113, text: 'We knew,' }],
    clause: null,
    speaker: {
      mention: null,
      name: 'Maren Tolliver',
      kind: 'person',
      role: 'chief executive',
      basis: 'explicit',
    },
    cue: null,
    date: { edtf: '2026-03-03', text: 'on Tuesday', start: 0, end: 10, basis: 'stated' },
    source: { medium: 'briefing', recipient: 'reporters', venue: 'Customs Hall' },
    confidence: 0.9,
    why: [],
    ...fields,
  })
}

/** An article with these quotes and reviews, and with these details in place of its own. */
export function makePart(
  quotes: readonly Quote[],
  reviews: Readonly<Record<string, Partial<QuoteReview>>> = {},
  details: Partial<ArticleDetails> = {},
): ReviewedArticle {
  const by = { reviewer: 'Salome Varga', reviewedAt: '2026-03-05T14:40:00.000Z' }
  return {
    article: {
      id: articleIdSchema.parse('a'.repeat(64)),
      text: articleText,
      paragraphs: [
        { start: 0, end: 19, kind: 'title' },
        { start: 20, end: 100, kind: 'body' },
        { start: 101, end: articleText.length, kind: 'body' },
      ],
    },
    details: {
      title: 'Port knew of survey',
      byline: 'Tomas Ekeland',
      dateline: null,
      publisher: 'The Tarrow Courier',
      url: 'https://www.tarrowcourier.test/port',
      published: '2026-03-05' as ArticleDetails['published'],
      updated: null,
      language: null,
      ...details,
    },
    quotes: quotes.map((quote) => {
      const review = reviews[quote.id]
      return { quote, found: quote, review: review ? { ...unreviewed, ...by, ...review } : unreviewed }
    }),
  }
}

/** The text of a sheet's bytes, byte order mark included. */
export function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}

/** A primary source on the web. */
export const transcript: Evidence = {
  id: 'e1',
  kind: 'link',
  stance: 'supports',
  role: 'primary',
  title: 'Briefing transcript',
  url: 'https://archive.test/briefing',
  archiveUrl: null,
  file: null,
  passage: null,
  locator: '0:11:42',
  excerpt: '',
  capturedAt: '2026-03-05T10:00:00.000Z',
}
