import { describe, expect, it, test } from 'vitest'
import type { CatalogueRow } from './catalogueRow'
import { findSameMention } from './findSameMention'
import { listSpeakers, orderSpeakers, searchSpeakers } from './listSpeakers'
import { toPerson } from './catalogue'
import { aCatalogue, anArticleId, aRow } from './row.testing'
import { showSpeaker, suggestMerges } from './showSpeaker'

const second = anArticleId('b')
const unnamed = {
  speakerKind: 'unnamed',
  speaker: 'spokesperson',
  speakerAsWritten: 'A spokesperson',
} as const
const rows: readonly CatalogueRow[] = [
  aRow({ number: 1, verdict: 'verified' }),
  aRow({ number: 2, saidOn: '2026-03-01', role: 'councillor' }),
  aRow({ number: 3, ...unnamed, speakerKey: `${anArticleId('a')}:spokesperson` }),
  aRow({ articleId: second, number: 1, ...unnamed, speakerKey: `${second}:spokesperson` }),
  aRow({
    articleId: second,
    number: 2,
    speaker: 'P. Lindholm',
    speakerAsWritten: 'Lindholm',
    speakerKey: 'p lindholm',
    saidOn: 'XXXX-05-01',
    published: '2026-04-01',
    role: null,
    publisher: 'Another Paper',
  }),
]
const apart = aCatalogue(rows)
const merged = aCatalogue(rows, new Map([['p lindholm', 'petra lindholm']]))

test('K3.1 everybody quoted is listed with quotes by status, the most quoted first', () => {
  const listed = listSpeakers(apart).map(({ name, quotes, verdicts }) => [name, quotes, verdicts.verified])
  expect(listed).toEqual([
    ['Petra Lindholm', 2, 1],
    ['P. Lindholm', 1, 0],
    ['spokesperson', 1, 0],
    ['spokesperson', 1, 0],
  ])
})

test('K3.2 an unnamed source is another one in each article', () => {
  const sources = searchSpeakers(listSpeakers(apart), { text: 'spokes', isNamed: false })
  expect(sources.map(({ key }) => key)).toEqual([
    `${second}:spokesperson`,
    `${anArticleId('a')}:spokesperson`,
  ])
  expect(suggestMerges(listSpeakers(apart), sources[0] ?? { key: '', isNamed: false })).toEqual([])
})

test('K3.3 a merge counts two names as one person, and taking it back parts them again', () => {
  const [speaker] = listSpeakers(merged)
  expect([speaker?.name, speaker?.quotes, speaker?.articles]).toEqual(['Petra Lindholm', 3, 2])
  expect(showSpeaker(merged, 'p lindholm')?.merged).toEqual([
    { key: 'p lindholm', name: 'P. Lindholm', quotes: 1 },
  ])
  expect(showSpeaker(apart, 'p lindholm')?.rows).toHaveLength(1)
  expect(showSpeaker(apart, 'nobody')).toBeNull()
})

test('K3.4 a page holds the quotes newest first, names as written, roles with their time, outlets', () => {
  const page = showSpeaker(merged, 'petra lindholm')
  expect(page?.rows.map(({ articleId, number }) => `${articleId[0]}${number}`)).toEqual(['b2', 'a1', 'a2'])
  expect(page?.namesAsWritten).toEqual([
    { value: 'Petra Lindholm', count: 2 },
    { value: 'Lindholm', count: 1 },
  ])
  expect(page?.roles).toEqual([
    { role: 'council leader', first: '2026-03-03', last: '2026-03-03', quotes: 1 },
    { role: 'councillor', first: '2026-03-01', last: '2026-03-01', quotes: 1 },
  ])
  expect(page?.outlets.map(({ value }) => value)).toEqual(['The Marrow Gazette', 'Another Paper'])
})

describe('K3.5 a merge is suggested where the names are alike', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['lindholm', true],
    ['p lindholm', true],
    ['petra anna lindholm', true],
    ['owen lindholm', false],
    ['petra tarrant', false],
  ]
  it.each(cases)('petra lindholm and %s: %s', (key, isSuggested) => {
    const other = aRow({ number: 2, speaker: key, speakerKey: key })
    const speakers = listSpeakers(aCatalogue([aRow(), other]))
    const suggested = suggestMerges(speakers, { key: 'petra lindholm', isNamed: true })
    expect(suggested.map((each) => each.key)).toEqual(isSuggested ? [key] : [])
  })
})

test('K3.6 a ring of merges ends', () => {
  const ring = new Map([
    ['a', 'b'],
    ['b', 'a'],
  ])
  expect(['a', 'b']).toContain(toPerson(ring, 'a'))
})

describe('K3.7 a correction is offered where the same mention was taken for the same speaker', () => {
  const first = aRow({ speakerAsWritten: 'Lindholm' })
  const correct = (other: Partial<CatalogueRow>, mention = 'Lindholm'): number =>
    findSameMention(aCatalogue([{ ...first, speakerAsWritten: mention }, aRow({ number: 2, ...other })]), {
      articleId: first.articleId,
      quoteId: first.quoteId,
      mention,
      from: 'Petra Lindholm',
      to: 'Ada Lindholm',
    }).length
  const cases: readonly (readonly [string, Partial<CatalogueRow>, string, number])[] = [
    ['in the article', { speakerAsWritten: 'Lindholm' }, 'Lindholm', 1],
    ['in another one', { speakerAsWritten: 'Lindholm', articleId: second }, 'Lindholm', 1],
    [
      'taken for somebody else elsewhere',
      { speakerAsWritten: 'Lindholm', articleId: second, speaker: 'X' },
      'Lindholm',
      0,
    ],
    ['another mention', { speakerAsWritten: 'Petra Lindholm' }, 'Lindholm', 0],
    ['confirmed by a person', { speakerAsWritten: 'Lindholm', speakerState: 'confirmed' }, 'Lindholm', 0],
    ['right already', { speakerAsWritten: 'Lindholm', speaker: 'Ada Lindholm' }, 'Lindholm', 0],
    ['a pronoun in the article', { speakerAsWritten: 'she' }, 'She', 1],
    ['a pronoun in another one', { speakerAsWritten: 'she', articleId: second }, 'She', 0],
    ['a description in another one', { speakerAsWritten: 'the leader', articleId: second }, 'the leader', 0],
  ]
  it.each(cases)('%s', (_, other, mention, count) => {
    expect(correct(other, mention)).toBe(count)
  })
})

describe('K3.9 speakers stand in the order that is wanted', () => {
  const speakers = listSpeakers(
    aCatalogue([
      aRow({ number: 1, speaker: 'Zoe Ask', speakerKey: 'zoe ask', saidOn: '2026-03-01' }),
      aRow({ number: 2, speaker: 'Zoe Ask', speakerKey: 'zoe ask', saidOn: '2026-03-02' }),
      aRow({ number: 3, speaker: 'élan Bright', speakerKey: 'elan bright', saidOn: null, published: null }),
      aRow({ number: 4, speaker: 'Finn Cole', speakerKey: 'finn cole', saidOn: '2026-03-09' }),
    ]),
  )
  it.each([
    ['quotes', ['Zoe Ask', 'Finn Cole', 'élan Bright']],
    ['name', ['élan Bright', 'Finn Cole', 'Zoe Ask']],
    ['latest', ['Finn Cole', 'Zoe Ask', 'élan Bright']],
  ] as const)('%s', (order, names) => {
    expect(orderSpeakers(speakers, order).map(({ name }) => name)).toEqual(names)
  })
})
