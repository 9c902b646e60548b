import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleIdSchema, quoteIdSchema, sourceIdSchema } from '../../../shared/model/ids'
import { type Article, noDetails } from '../../../shared/model/article'
import type { Quote } from '../../../shared/model/quote'
import { toMarkedParagraphs } from './toMarkedParagraphs'
import { findMarks, toRuns } from './toRuns'

const text = 'Title of it\n\n“One two three.\n\n“Four five,” she said.\n\nSix seven eight nine.'
const starts = [...text.matchAll(/(?<=^|\n)\S.*/g)]
const article: Article = {
  id: articleIdSchema.parse('a'.repeat(64)),
  sourceId: sourceIdSchema.parse('b'.repeat(64)),
  text,
  paragraphs: starts.map(({ index, 0: line }, at) => ({
    start: index,
    end: index + line.length,
    kind: at === 0 ? 'title' : 'body',
  })),
  found: noDetails,
  foundIn: {},
}

function aQuote(start: number, end: number): Quote {
  return {
    id: quoteIdSchema.parse(`${article.id}:${start}`),
    kind: 'direct',
    segments: [{ start, end, text: text.slice(start, end) }],
    clause: null,
    speaker: null,
    cue: null,
    date: null,
    source: null,
    confidence: 1,
    why: [],
  }
}

test('D1.2 every paragraph has the marks that reach into it, wherever quotes begin and end', () => {
  const spans = fc.tuple(fc.nat(text.length - 1), fc.nat(40)).map(([start, length]) => {
    return aQuote(start, Math.min(text.length, start + length + 1))
  })
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 5 }), (quotes) => {
      const marks = findMarks(text, quotes)
      const runs = toMarkedParagraphs(article, quotes).map((paragraph) => paragraph.runs)
      expect(runs).toEqual(article.paragraphs.map((paragraph) => toRuns(text, paragraph, marks)))
    }),
  )
})
