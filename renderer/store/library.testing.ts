import { type Article, noDetails } from '../../shared/model/article'
import { articleIdSchema, quoteIdSchema, sourceIdSchema } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import type { Source } from '../../shared/model/source'

/** An article of one paragraph. */
export function anArticle(text: string): Article {
  return {
    id: articleIdSchema.parse('a'.repeat(64)),
    sourceId: sourceIdSchema.parse('b'.repeat(64)),
    text,
    paragraphs: [{ start: 0, end: text.length, kind: 'body' }],
    found: noDetails,
    foundIn: {},
  }
}

/** The original of an article, as dropped on the window. */
export function aSource({ sourceId, text }: Article): Source {
  return {
    id: sourceId,
    name: 'article.txt',
    mediaType: 'text/plain',
    origin: 'drop',
    addedAt: '2026-03-05T09:00:00.000Z',
    bytes: new TextEncoder().encode(text),
  }
}

/** A direct quote of the words at `start`–`end`, said by nobody. */
export function aQuote({ id, text }: Article, start: number, end: number): Quote {
  return {
    id: quoteIdSchema.parse(`${id}:${start}`),
    kind: 'direct',
    segments: [{ start, end, text: text.slice(start, end) }],
    clause: null,
    speaker: null,
    cue: null,
    date: null,
    source: null,
    confidence: 0.5,
    why: [],
  }
}
