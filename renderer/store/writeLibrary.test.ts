import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import type { Change } from '../../shared/model/action'
import { actionIdSchema } from '../../shared/model/ids'
import { addArticles } from './addArticles'
import { createLibrary, type Library } from './database'
import { anArticle, aQuote, aSource } from './library.testing'
import { readLibrary, readMergeBase } from './readLibrary'
import { recordStep } from './recordStep'
import { addToLibrary, replaceLibrary } from './writeLibrary'

const article = anArticle('“One,” she said. “Two.”')
const quotes = [aQuote(article, 1, 4), aQuote(article, 18, 21)]
const madeAt = '2026-03-05T15:00:00.000Z'
let count = 0
let mine: Library
let other: Library

function anAction(number: number, change: Change) {
  const id = actionIdSchema.parse(String(number).padStart(26, '0'))
  return {
    id,
    at: `2026-03-05T14:3${number}:00.000Z`,
    by: 'Ann',
    step: { kind: 'do' as const },
    changes: [change],
  }
}

const verify: Change = {
  ...{ on: 'quote', articleId: article.id, quoteId: quotes[0]?.id ?? aQuote(article, 1, 4).id },
  ...{ field: 'verdict', from: 'undecided', to: 'verified' },
}

beforeEach(async () => {
  count++
  mine = createLibrary(`mine-${count}`)
  other = createLibrary(`other-${count}`)
  await addArticles(mine, [{ source: aSource(article), article, quotes }])
  await recordStep(mine, anAction(1, verify))
  await recordStep(
    mine,
    anAction(2, { on: 'speaker', speakerKey: 'a', field: 'mergedInto', from: null, to: 'b' }),
  )
  const source = {
    articleId: article.id,
    role: 'primary',
    speaker: 'Ann Hale',
    saidOn: null,
    place: null,
  } as const
  await mine.primarySources.put({ ...source, archiveUrl: null, capturedAt: madeAt })
  await mine.settings.bulkPut([
    { name: 'houseRules', value: '{}' },
    { name: 'reviewer', value: 'Ann' },
    { name: 'screen', value: '{}' },
  ])
})

const readTables = async (library: Library) =>
  Object.fromEntries(
    await Promise.all(
      library.tables.map(async (table) => {
        const all = (await table.toArray()) as { readonly name?: string }[]
        return [table.name, all.filter(({ name }) => name !== 'screen')] as const
      }),
    ),
  )

it('B1.6 a library put in place of another is equal to it in every table, and the screen stays', async () => {
  await other.settings.put({ name: 'screen', value: 'other' })
  await replaceLibrary(other, await readLibrary(mine, madeAt, 'all'))
  expect(await readTables(other)).toEqual(await readTables(mine))
  expect(await other.settings.get('screen')).toEqual({ name: 'screen', value: 'other' })
})

it('B1.6 what belongs to the person stays when a library is handed over', async () => {
  const { settings } = await readLibrary(mine, madeAt, 'shared')
  expect(settings).toEqual([{ name: 'houseRules', value: '{}' }])
})

it('P3.1 a merge into an empty library works everything out of the log', async () => {
  const { articles, sources, settings, actions } = await readLibrary(mine, madeAt, 'all')
  await addToLibrary(other, { articles, sources, settings, actions, found: new Map(), touched: new Map() })
  expect(await readTables(other)).toEqual(await readTables(mine))
})

it('P3.1 a merge into a library with the article keeps a quote that only the other one has worked on', async () => {
  await addArticles(other, [{ source: aSource(article), article, quotes: quotes.slice(1) }])
  const { actions } = await readLibrary(mine, madeAt, 'all')
  const touched = new Map([[article.id, quotes]])
  await addToLibrary(other, { articles: [], sources: [], settings: [], actions, found: new Map(), touched })
  const stored = await other.quotes.get(article.id)
  expect(stored?.quotes.map(({ id }) => id)).toEqual(quotes.map(({ id }) => id))
  expect((await other.summaries.get(article.id))?.verdicts).toEqual(['verified', 'undecided'])
  expect(await other.speakers.toArray()).toEqual([{ key: 'a', mergedInto: 'b' }])
})

it('P3.1 what a merge has to know is the log about its articles and speakers, each action once', async () => {
  const { actions, articles, sources } = await readMergeBase(mine, [article.id])
  expect(actions.map(({ id }) => id)).toHaveLength(2)
  expect([...articles, ...sources]).toEqual([article.id, article.sourceId])
})
