import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { allRows } from '../../shared/catalogue/catalogue'
import { actionIdSchema, type ArticleId, articleIdSchema } from '../../shared/model/ids'
import type { Change } from '../../shared/model/action'
import { addArticles } from '../store/addArticles'
import { createLibrary, type Library, libraryName } from '../store/database'
import { anArticle, aQuote, aSource } from '../store/library.testing'
import { recordStep } from '../store/recordStep'
import { watchLibrary } from '../store/watchLibrary'
import { Keeper } from './keeper'

const article = anArticle('“We are late,” she said.')
const quote = aQuote(article, 1, 13)
const place = { articleId: article.id, quoteId: quote.id }
let library: Library
let keeper: Keeper

beforeEach(async () => {
  library = createLibrary(libraryName)
  await addArticles(library, [{ source: aSource(article), article, quotes: [quote] }])
  keeper = new Keeper(library, () => undefined)
  await keeper.load()
})

afterEach(() => library.delete())

let steps = 0
function take(changes: readonly Change[]): ReturnType<typeof recordStep> {
  const id = actionIdSchema.parse(`01KJZZZZZZZZZZZZZZZZZZZZZ${steps++}`)
  const action = { id, at: '2026-03-05T10:00:00.000Z', by: 'Noor', step: { kind: 'do' }, changes } as const
  return recordStep(library, action)
}

const rows = (): readonly string[] =>
  [...allRows(keeper.catalogue)].map(({ words, verdict }) => `${words} ${verdict}`)

test('K2.2 the catalogue holds every quote up for review, as it stands', () => {
  expect(rows()).toEqual(['We are late, undecided'])
  expect(keeper.loading).toBeNull()
})

test('K2.3 the library tells which articles changed, and they are read again', async () => {
  const told: (readonly ArticleId[] | 'all')[] = []
  const stop = watchLibrary({ onArticles: (ids) => told.push(ids), onSpeakers: () => undefined })
  await take([{ on: 'quote', ...place, field: 'verdict', from: 'undecided', to: 'verified' }])
  stop()
  expect(told).toEqual([[article.id]])
  await keeper.refresh([article.id])
  expect(rows()).toEqual(['We are late, verified'])
})

test('K2.4 the quotes of a deleted article are not in the catalogue, and come back with it', async () => {
  await take([{ on: 'article', articleId: article.id, field: 'isDeleted', from: false, to: true }])
  await keeper.refresh([article.id])
  expect(rows()).toEqual([])
  await take([{ on: 'article', articleId: article.id, field: 'isDeleted', from: true, to: false }])
  await keeper.refresh([article.id])
  expect(rows()).toHaveLength(1)
})

test('K2.5 the library tells of merged speakers', async () => {
  let isTold = false
  const stop = watchLibrary({ onArticles: () => undefined, onSpeakers: () => (isTold = true) })
  await take([
    { on: 'speaker', speakerKey: 'p lindholm', field: 'mergedInto', from: null, to: 'petra lindholm' },
  ])
  stop()
  await keeper.refreshSpeakers()
  expect(isTold).toBe(true)
  expect([...keeper.catalogue.merges]).toEqual([['p lindholm', 'petra lindholm']])
})

test('K2.8 of many articles that have changed each is told by its key, and answers follow all at once', async () => {
  const others = Array.from({ length: 120 }, (_, at) => ({
    ...article,
    id: articleIdSchema.parse(String(at).padStart(64, '0')),
  }))
  for (const each of others) {
    await addArticles(library, [{ source: aSource(each), article: each, quotes: [aQuote(each, 1, 13)] }])
  }
  let changes = 0
  const whole = new Keeper(library, () => changes++)
  await whole.load()
  changes = 0
  const told: (readonly ArticleId[] | 'all')[] = []
  const stop = watchLibrary({ onArticles: (ids) => told.push(ids), onSpeakers: () => undefined })
  await take(
    others.map(({ id }): Change => {
      const change = { field: 'verdict', from: 'undecided', to: 'verified' } as const
      return { on: 'quote', articleId: id, quoteId: aQuote({ ...article, id }, 1, 13).id, ...change }
    }),
  )
  stop()
  expect(told.map((ids) => (ids === 'all' ? ids : ids.length))).toEqual([others.length])
  await whole.refresh(others.map(({ id }) => id))
  expect(changes).toBe(1)
  expect([...allRows(whole.catalogue)].filter(({ verdict }) => verdict === 'verified')).toHaveLength(
    others.length,
  )
})

test('K2.9 what changed is read when somebody asks', async () => {
  await take([{ on: 'quote', ...place, field: 'verdict', from: 'undecided', to: 'verified' }])
  keeper.note([article.id])
  expect(rows()).toEqual(['We are late, undecided'])
  await keeper.catchUp()
  expect(rows()).toEqual(['We are late, verified'])
})

test('K2.9 much that changed keeps no answer waiting, and is read all the same', async () => {
  const others = Array.from({ length: 120 }, (_, at) => ({
    ...article,
    id: articleIdSchema.parse(String(1000 + at).padStart(64, '0')),
  }))
  await addArticles(
    library,
    others.map((each) => ({ source: aSource(each), article: each, quotes: [aQuote(each, 1, 13)] })),
  )
  keeper.note(others.map(({ id }) => id))
  await keeper.catchUp()
  expect(rows()).toHaveLength(1)
  await expect.poll(rows).toHaveLength(121)
})
