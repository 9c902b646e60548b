import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { verdicts } from '../model/verdict'
import { allRows, replaceArticles } from './catalogue'
import type { CatalogueRow } from './catalogueRow'
import { findRows } from './findRows'
import { everyQuote, type QuoteFilter } from '../model/quoteFilter'
import { toTerms } from '../text/fold'
import { matchText, type TextMatches } from './matchText'
import { aCatalogue, anArticleId, aRow } from './row.testing'

const second = anArticleId('b')
const rows: readonly CatalogueRow[] = [
  aRow({ number: 1, verdict: 'verified', evidence: 2, tags: ['vote', 'lead'], assignee: 'Noor' }),
  aRow({ number: 2, words: 'No regrets at all', kind: 'mixed', confidence: 0.4, note: 'Ask Owen’s office' }),
  aRow({
    articleId: second,
    number: 1,
    words: 'Six hectares of café',
    speaker: 'P. Lindholm',
    speakerAsWritten: 'Ms. Lindholm',
    speakerKey: 'p lindholm',
    medium: 'briefing',
    saidOn: '2025-12',
    title: 'Port dredge',
    publisher: null,
    published: '2025-12-20',
    tags: ['lead'],
    isArchived: true,
  }),
  aRow({
    articleId: second,
    number: 2,
    speaker: null,
    speakerKey: null,
    saidOn: null,
    published: '2025-12-20',
  }),
]
const catalogue = aCatalogue(rows, new Map([['p lindholm', 'petra lindholm']]))
const find = (filter: Partial<QuoteFilter>): readonly string[] =>
  findRows(catalogue, { ...everyQuote, ...filter }).rows.map(
    ({ articleId, number }) => `${articleId[0]}${number}`,
  )

describe('K1.5 text finds words, notes, speakers, titles, publishers and tags', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', ['b1', 'b2', 'a1', 'a2']],
    ['regrets', ['a2']],
    ["owen's", ['a2']],
    ['CAFE', ['b1']],
    ['ms lindholm', ['b1']],
    ['dredge', ['b1']],
    ['marrow', ['b2', 'a1', 'a2']],
    ['vote', ['b2', 'a1', 'a2']],
    ['wrong ballots', ['b2', 'a1']],
    ['"ballots wrong"', []],
  ]
  it.each(cases)('%s', (text, found) => {
    expect(find({ text })).toEqual(found)
  })
})

describe('K1.6 a list passes what has any of its values, and every field has to pass', () => {
  const cases: readonly (readonly [Partial<QuoteFilter>, readonly string[]])[] = [
    [{ verdict: ['verified'] }, ['a1']],
    [{ verdict: ['verified', 'undecided'], kind: ['mixed'] }, ['a2']],
    [{ speaker: [null] }, ['b2']],
    [{ publisher: [null] }, ['b1']],
    [{ medium: ['briefing'] }, ['b1']],
    [{ tag: ['lead'] }, ['b1', 'a1']],
    [{ tag: [null] }, ['b2', 'a2']],
    [{ assignee: ['Noor'] }, ['a1']],
    [{ assignee: ['Nobody yet'] }, []],
    [{ confidenceBelow: 0.5 }, ['a2']],
    [{ hasNoEvidence: true }, ['b1', 'b2', 'a2']],
    [{ isArchived: true }, ['b1']],
    [{ isArchived: false }, ['b2', 'a1', 'a2']],
    [{ saidFrom: '2025-12-24', saidTo: '2026-01-31' }, ['b1']],
    [{ publishedFrom: '2026-03-05' }, ['a1', 'a2']],
  ]
  it.each(cases)('%j', (filter, found) => {
    expect(find(filter)).toEqual(found)
  })

  test('a merged speaker is found under the one that it counts as', () => {
    expect(find({ speaker: ['petra lindholm'] })).toEqual(['b1', 'a1', 'a2'])
    expect(find({ speaker: ['p lindholm'] })).toEqual(['b1', 'a1', 'a2'])
  })
})

describe('K1.7 a count says what choosing the value would show', () => {
  const anyFilter = fc.record({
    text: fc.constantFrom('', 'vote', 'lindholm', 'zebra'),
    verdict: fc.subarray([...verdicts]),
    tag: fc.subarray(['vote', 'lead', null]),
    speaker: fc.subarray(['petra lindholm', null]),
    hasNoEvidence: fc.boolean(),
    confidenceBelow: fc.constantFrom(null, 0.5),
  })
  const listed = ['verdict', 'tag', 'speaker', 'kind', 'medium'] as const

  test('of every field, whatever the other fields are', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...listed), (part, field) => {
        const filter = { ...everyQuote, ...part }
        for (const [value, count] of findRows(catalogue, filter).counts[field]) {
          expect(findRows(catalogue, { ...filter, [field]: [value] }).rows).toHaveLength(count)
        }
      }),
    )
  })

  test('of the quotes without evidence', () => {
    expect(findRows(catalogue, { ...everyQuote, verdict: ['undecided'] }).withoutEvidence).toBe(3)
  })
})

test('K1.11 what was found for a part of the text is narrowed to what a whole search finds', () => {
  const words = ['', 'l', 'lin', 'lindholm', 'lindholm vote', '"vote again"', 'café', 'zebra']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1 }), (typed) => {
      let matches: TextMatches | null = null
      for (const text of typed) matches = matchText(catalogue, toTerms(text), matches)
      expect(matches?.rows).toEqual(matchText(catalogue, toTerms(typed.at(-1) ?? '')).rows)
    }),
  )
})

test('K2.1 an article that has changed is replaced, and one that is gone is left out', () => {
  const changed = aRow({ number: 1, verdict: 'disputed' })
  const next = replaceArticles(
    catalogue,
    [changed.articleId, second],
    [
      { articleId: changed.articleId, addedAt: '2026-01-01T00:00:00.000Z', rows: [changed] },
      { articleId: second, addedAt: '2026-01-02T00:00:00.000Z', rows: [] },
    ],
  )
  expect([...allRows(next)]).toEqual([changed])
  expect([...allRows(catalogue)]).toHaveLength(4)
})
