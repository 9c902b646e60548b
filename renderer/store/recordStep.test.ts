import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { edtfSchema } from '../../shared/model/edtf'
import { actionIdSchema } from '../../shared/model/ids'
import type { Change, ReviewAction } from '../../shared/model/action'
import { findUndo } from '../../shared/review/findStep'
import { addArticles } from './addArticles'
import { createLibrary, type Library } from './database'
import { anArticle, aQuote, aSource } from './library.testing'
import { readLog } from './readLog'
import { readReviews } from './readReviews'
import { recordStep } from './recordStep'

const article = anArticle('“One,” she said. “Two.”')
const quotes = [aQuote(article, 1, 4), aQuote(article, 18, 21)] as const
let library: Library
let libraries = 0

beforeEach(async () => {
  library = createLibrary(`record-${++libraries}`)
  await addArticles(library, [{ source: aSource(article), article, quotes }])
})

async function readArticleRecord() {
  const reviews = await readReviews(library, [article.id])
  return { actions: await readLog(library, article.id), quotes: reviews.get(article.id)?.quotes ?? {} }
}

function stamp(number: number, change: Change): ReviewAction {
  const id = actionIdSchema.parse(String(number).padStart(26, '0'))
  return { id, at: `2026-03-05T14:3${number}:00.000Z`, by: 'Ann', step: { kind: 'do' }, changes: [change] }
}

const verify: Change = {
  on: 'quote',
  articleId: article.id,
  quoteId: quotes[1].id,
  field: 'verdict',
  from: 'undecided',
  to: 'verified',
}

describe('L2.1 a step and its effect are one transaction', () => {
  it('the log, the review and the summary say the same', async () => {
    await recordStep(library, stamp(1, verify))
    const { actions, quotes: said } = await readArticleRecord()
    expect(actions).toMatchObject([{ by: 'Ann', changes: [{ to: 'verified' }] }])
    expect(said[quotes[1].id]).toMatchObject({
      verdict: 'verified',
      reviewedAt: '2026-03-05T14:31:00.000Z',
    })
    expect(await library.summaries.get(article.id)).toMatchObject({
      verdicts: ['undecided', 'verified'],
      workedAt: '2026-03-05T14:31:00.000Z',
    })
  })

  it('a step that fails leaves nothing of itself behind', async () => {
    await recordStep(library, stamp(1, verify))
    const again = recordStep(library, stamp(1, { ...verify, from: 'verified', to: 'disputed' }))
    await expect(again).rejects.toThrow(/already exists|ConstraintError/)
    const { actions, quotes: said } = await readArticleRecord()
    expect(actions).toHaveLength(1)
    expect(said[quotes[1].id]?.verdict).toBe('verified')
  })

  it('a step of which nothing stands writes nothing', async () => {
    const { id } = stamp(1, verify)
    const step = { kind: 'undo', of: id } as const
    const undone: Change = { ...verify, from: 'verified', to: 'undecided' }
    expect(await recordStep(library, { ...stamp(2, undone), step })).toBeNull()
    expect(await library.actions.count()).toBe(0)
  })

  it('an undo is one more entry of the log', async () => {
    await recordStep(library, stamp(1, verify))
    const undo = findUndo(await readLog(library, article.id))
    if (undo) await recordStep(library, { ...stamp(2, verify), ...undo })
    const { actions, quotes: said } = await readArticleRecord()
    expect(actions.map(({ step }) => step.kind)).toEqual(['do', 'undo'])
    expect(said[quotes[1].id]?.verdict).toBe('undecided')
  })
})

describe('L2.2 an extraction that a step makes necessary keeps what a person has touched', () => {
  it('the touched quote stays, the others follow', async () => {
    await recordStep(library, stamp(1, verify))
    const to = edtfSchema.parse('2026-03-05')
    const date: Change = { on: 'article', articleId: article.id, field: 'published', from: null, to }
    await recordStep(library, stamp(2, date), new Map([[article.id, [aQuote(article, 1, 3)]]]))
    const stored = await library.quotes.get(article.id)
    expect(stored?.quotes.map(({ segments }) => segments[0]?.text)).toEqual(['On', 'Two'])
    const summary = await library.summaries.get(article.id)
    expect(summary).toMatchObject({
      details: { published: '2026-03-05' },
      verdicts: ['undecided', 'verified'],
    })
  })
})

describe('L2.3 the same article comes in once', () => {
  it('the second time it is known and its review stays', async () => {
    await recordStep(library, stamp(1, verify))
    expect(await addArticles(library, [{ source: aSource(article), article, quotes: [] }])).toEqual(['known'])
    expect((await library.quotes.get(article.id))?.quotes).toHaveLength(2)
    expect((await readArticleRecord()).actions).toHaveLength(1)
  })
})

describe('L2.4 an undo leaves alone what somebody has changed since', () => {
  it('of two changes only the one that still stands is taken back', async () => {
    const both: Change[] = quotes.map((quote) => ({ ...verify, quoteId: quote.id }))
    const done = { ...stamp(1, verify), changes: both }
    await recordStep(library, done)
    await recordStep(library, stamp(2, { ...verify, from: 'verified', to: 'disputed' }))
    const changes = both.map((each) => ({ ...each, from: each.to, to: each.from }) as Change)
    await recordStep(library, { ...stamp(3, verify), step: { kind: 'undo', of: done.id }, changes })
    const { actions, quotes: said } = await readArticleRecord()
    expect(quotes.map(({ id }) => said[id]?.verdict)).toEqual(['undecided', 'disputed'])
    expect(actions.at(-1)?.changes).toHaveLength(1)
  })
})
