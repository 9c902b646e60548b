import { expect, test } from 'vitest'
import { everyQuote, type QuoteFilter } from '../model/quoteFilter'
import { toFoundQuotes, toMergeTargets, toSpeakerList } from './answerQuestion'
import type { FoundQuotes } from './catalogueCalls'
import { findRows } from './findRows'
import { listSpeakers } from './listSpeakers'
import { aCatalogue, anArticleId, aRow } from './row.testing'

const names = ['Petra Lindholm', 'Owen Tarrant', 'P. Lindholm']
const catalogue = aCatalogue([
  ...names.map((speaker, at) =>
    aRow({ number: at, speaker, speakerKey: speaker.toLowerCase().replace('.', '') }),
  ),
  aRow({ articleId: anArticleId('b'), number: 9 }),
])
const ask = (filter: Partial<QuoteFilter>, speaker = ''): FoundQuotes => {
  const request = { filter: { ...everyQuote, ...filter }, narrow: { speaker }, offset: 1, limit: 2 }
  return toFoundQuotes(findRows(catalogue, request.filter), request, String)
}

test('K1.9 an answer is a page of the result with its sums', () => {
  const { total, articles, offset, rows } = ask({})
  expect([total, articles, offset, rows.map(({ number }) => number)]).toEqual([4, 2, 1, [0, 1]])
})

test('K1.10 the most frequent values are offered, those chosen first, and narrowed by typing', () => {
  const values = (found: FoundQuotes): readonly unknown[] =>
    found.options.speaker.map(({ value, count }) => [value, count])
  expect(values(ask({}))).toEqual([
    ['petra lindholm', 2],
    ['owen tarrant', 1],
    ['p lindholm', 1],
  ])
  expect(values(ask({ speaker: ['p lindholm'] }))[0]).toEqual(['p lindholm', 1])
  expect(values(ask({}, 'TARR'))).toEqual([['owen tarrant', 1]])
})

test('K3.8 the list of speakers says where one stands, and merges are offered likely ones first', () => {
  const speakers = listSpeakers(catalogue)
  const list = toSpeakerList(speakers, {
    text: '',
    isNamed: true,
    order: 'quotes',
    key: 'p lindholm',
    offset: 0,
    limit: 1,
  })
  expect([list.total, list.index, list.speakers.length]).toEqual([3, 2, 1])
  const targets = toMergeTargets(speakers, { key: 'petra lindholm', text: '' })
  expect(targets.likely.map(({ key }) => key)).toEqual(['p lindholm'])
  expect(targets.others.map(({ key }) => key)).toEqual(['owen tarrant'])
  expect(toMergeTargets(speakers, { key: 'nobody', text: '' })).toEqual({ likely: [], others: [] })
})
