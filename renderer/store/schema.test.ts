import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Article, type ArticleDetails, noDetails } from '../../shared/model/article'
import { createLibrary } from './database'
import { newReview } from '../../shared/model/review'
import { anArticle, aQuote, aSource } from './library.testing'

let names = 0
let name = ''
beforeEach(() => {
  name = `library-${++names}`
})

/** A library as version 1 wrote it. */
async function writeVersion1(): Promise<void> {
  const old = new Dexie(name)
  old.version(1).stores({
    sources: 'id',
    articles: 'id',
    quotes: 'articleId',
    reviews: 'articleId',
    actions: 'id, *scopes',
  })
  const article = anArticle('“One,” she said. “Two.”')
  const [first, second] = [aQuote(article, 1, 4), aQuote(article, 18, 21)]
  const verified = { verdict: 'verified', note: '', reviewer: 'Ann', reviewedAt: '2026-03-05T14:32:00.000Z' }
  const details = { ...noDetails, title: 'Two words' }
  await old.table('sources').add(aSource(article))
  await old.table('articles').add(article)
  await old.table('quotes').add({ articleId: article.id, quotes: [first, second] })
  await old
    .table('reviews')
    .add({ articleId: article.id, review: { details, quotes: { [second.id]: verified } } })
  old.close()
}

describe('L1.1 a library of an earlier version is upgraded and loses nothing', () => {
  it('version 1: every article gets its summary, its review stays', async () => {
    await writeVersion1()
    const library = createLibrary(name)
    const [summary] = await library.summaries.toArray()
    expect(summary).toMatchObject({
      details: { title: 'Two words' },
      verdicts: ['undecided', 'verified'],
      addedAt: '2026-03-05T09:00:00.000Z',
      workedAt: '2026-03-05T14:32:00.000Z',
    })
    const stored = await library.reviews.toArray()
    expect(Object.values(stored[0]?.review.quotes ?? {})).toMatchObject([
      { verdict: 'verified', reviewer: 'Ann' },
    ])
    library.close()
  })

  it('version 2: its details say that they are from the text, and new ones are not known', async () => {
    const old = new Dexie(name)
    old
      .version(1)
      .stores({ sources: 'id', articles: 'id', quotes: 'articleId', reviews: 'articleId', actions: 'id' })
    old.version(2).stores({ summaries: 'id, addedAt', settings: 'name', speakers: 'key' })
    const article: { -readonly [Name in keyof Article]?: Article[Name] } = anArticle('“One,” she said.')
    delete article.foundIn
    const details: { -readonly [Name in keyof ArticleDetails]?: ArticleDetails[Name] } = {
      ...noDetails,
      title: 'One word',
    }
    delete details.updated
    delete details.language
    await old.table('articles').add({ ...article, found: details })
    await old.table('reviews').add({ articleId: article.id, review: { ...newReview(noDetails), details } })
    await old.table('summaries').add({ id: article.id, addedAt: '2026-03-05', details })
    old.close()
    const library = createLibrary(name)
    const known = { title: 'One word', updated: null, language: null }
    expect(await library.articles.toArray()).toMatchObject([{ found: known, foundIn: { title: 'text' } }])
    expect(await library.reviews.toArray()).toMatchObject([{ review: { details: known } }])
    expect(await library.summaries.toArray()).toMatchObject([{ details: known }])
    library.close()
  })

  it('version 3: there are no sources yet, and one can be kept', async () => {
    const old = new Dexie(name)
    old.version(3).stores({ sources: 'id', articles: 'id', quotes: 'articleId', reviews: 'articleId' })
    const article = anArticle('“One,” she said.')
    await old.table('articles').add(article)
    old.close()
    const library = createLibrary(name)
    expect(await library.primarySources.count()).toBe(0)
    const source = {
      articleId: article.id,
      role: 'primary',
      speaker: null,
      saidOn: null,
      place: null,
    } as const
    await library.primarySources.put({ ...source, archiveUrl: null, capturedAt: '2026-03-05T09:00:00.000Z' })
    expect(await library.primarySources.get(article.id)).toMatchObject(source)
    expect(await library.articles.count()).toBe(1)
    library.close()
  })

  it('a new library begins at the newest version, empty', async () => {
    const library = createLibrary(name)
    expect(await library.summaries.count()).toBe(0)
    expect(library.verno).toBe(4)
    library.close()
  })

  it('a library of a later version is refused rather than read', async () => {
    const later = new Dexie(name)
    later.version(99).stores({ sources: 'id' })
    await later.open()
    later.close()
    const library = createLibrary(name)
    await expect(library.summaries.count()).rejects.toThrow('written by a later version')
  })
})
