import { createHash } from 'node:crypto'
import type { Change, ReviewAction } from '../model/action'
import { noDetails } from '../model/article'
import { actionIdSchema, articleIdSchema, quoteIdSchema, sourceIdSchema } from '../model/ids'
import { type LibraryRecord, libraryRecordSchema } from '../model/libraryRecord'
import { newReview } from '../model/review'
import { replay } from '../review/history'

const text = 'Port knew\n\n“We knew,” she said. “Nobody set out to hide it.”'
const hash = (bytes: string) => createHash('sha256').update(bytes).digest('hex')

/** The article of the tests, and the quote that begins at an offset of it. */
export const articleId = articleIdSchema.parse(hash(text))
export const quoteAt = (start: number) => quoteIdSchema.parse(`${articleId}:${start}`)

/** The first quote of the article. */
const quoteId = quoteAt(12)

/** The nth action, by a person, that makes these changes. */
export function anAction(number: number, by: string, ...changes: readonly Change[]): ReviewAction {
  return {
    id: actionIdSchema.parse(`01ARZ3NDEKTSV4RRFFQ${String(number).padStart(7, '0')}`),
    at: new Date(Date.UTC(2026, 2, 5, 10, 0, number)).toISOString(),
    by,
    step: { kind: 'do' },
    changes,
  }
}

/** A change of the verdict of the first quote. */
export function aVerdict(from: string, to: string, id = quoteId): Change {
  return { on: 'quote', articleId, quoteId: id, field: 'verdict', from, to } as Change
}

/** A change of any field of the first quote. */
export function aChange(field: string, from: unknown, to: unknown): Change {
  return { on: 'quote', articleId, quoteId, field, from, to } as Change
}

/** A library of one article with two quotes, after the actions. */
export function aLibrary(actions: readonly ReviewAction[] = []): LibraryRecord {
  const sourceId = sourceIdSchema.parse(hash(text))
  const found = { ...noDetails, title: 'Port knew' }
  const article = {
    id: articleId,
    sourceId,
    text,
    paragraphs: [
      { start: 0, end: 9, kind: 'title' },
      { start: 11, end: text.length, kind: 'body' },
    ],
    found,
    foundIn: { title: 'text' },
  }
  const quotes = [
    [12, 20],
    [33, 58],
  ].map(([start = 0, end = 0]) => ({
    ...{ id: quoteAt(start), kind: 'direct', segments: [{ start, end, text: text.slice(start, end) }] },
    ...{ clause: null, speaker: null, cue: null, date: null, source: null, confidence: 0.9, why: ['marks'] },
  }))
  const review = actions.length > 0 ? replay(actions, articleId, found) : newReview(found)
  const addedAt = '2026-03-05T09:00:00.000Z'
  return libraryRecordSchema.parse({
    madeAt: '2026-03-05T15:00:00.000Z',
    sources: [
      {
        ...{ id: sourceId, name: 'port.txt', mediaType: 'text/plain', origin: 'file', addedAt },
        bytes: new Uint8Array(Buffer.from(text)),
      },
    ],
    articles: [{ article, addedAt, workedAt: actions.at(-1)?.at ?? null, quotes, review }],
    actions,
    speakers: [],
    settings: [{ name: 'houseRules', value: '{}' }],
  })
}
