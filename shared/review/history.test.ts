import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, QuoteChange, ReviewAction } from '../model/action'
import { noDetails } from '../model/article'
import { actionIdSchema } from '../model/ids'
import { type ArticleReview, newReview } from '../model/review'
import { applyChange, getQuoteReview, invertChange, valueNow } from './applyChange'
import { toHistory, toRestoring } from './history'
import { articleId, toQuoteId } from './reviewed.testing'

const toId = (number: number): ReviewAction['id'] => actionIdSchema.parse(String(number).padStart(26, '0'))

/** A log of the given values, one action each, every change from the value that stood then. */
function write(values: readonly (readonly [start: number | null, field: string, to: unknown])[]): {
  readonly actions: readonly ReviewAction[]
  readonly states: readonly ArticleReview[]
} {
  const states = [newReview(noDetails)]
  const actions = values.map(([start, field, to], at): ReviewAction => {
    const place =
      start === null ? { on: 'article', articleId } : { on: 'quote', articleId, quoteId: toQuoteId(start) }
    const now = states[at] ?? newReview(noDetails)
    const from = valueNow(now, { ...place, field } as QuoteChange)
    const change = { ...place, field, from, to } as QuoteChange
    const action = {
      id: toId(at + 1),
      at: `2026-03-05T14:${String(at % 60).padStart(2, '0')}:00.000Z`,
      by: 'Salome Varga',
      step: { kind: 'do' as const },
      changes: [change],
    }
    states.push(applyChange(now, change, action))
    return action
  })
  return { actions, states }
}

const start = fc.constantFrom(1, 20)
const step = fc.oneof(
  fc.tuple(start, fc.constant('verdict'), fc.constantFrom('undecided', 'verified', 'disputed')),
  fc.tuple(start, fc.constant('note'), fc.string()),
  fc.tuple(start, fc.constant('isDeleted'), fc.boolean()),
  fc.tuple(start, fc.constant('speaker'), fc.constantFrom(null, { state: 'corrected', value: 'Ann' })),
  fc.tuple(start, fc.constant('words'), fc.constantFrom(null, [{ start: 1, end: 4 }])),
  fc.tuple(fc.constant(null), fc.constant('title'), fc.constantFrom(null, 'Harbour wall')),
  fc.tuple(
    fc.constant(null),
    fc.constant('tags'),
    fc.array(fc.constantFrom('port', 'wall'), { maxLength: 2 }),
  ),
)

/** The review without who changed a quote last, which restoring changes like any other action. */
const fieldsOf = (review: ArticleReview, starts: readonly number[] = [1, 20]): unknown[] => [
  { ...review, quotes: null },
  ...starts.map((each) => ({
    ...getQuoteReview(review, toQuoteId(each)),
    reviewer: null,
    reviewedAt: null,
  })),
]

const apply = (review: ArticleReview, changes: readonly Change[]): ArticleReview =>
  changes.reduce((now, change) => applyChange(now, change as QuoteChange, { by: 'Ann', at: '' }), review)

const logAndPlace = fc
  .array(step, { minLength: 1, maxLength: 30 })
  .chain((values) => fc.tuple(fc.constant(values), fc.nat(values.length)))

describe('R6.2 restoring sets every field back to what it was', () => {
  const restore = (
    values: Parameters<typeof write>[0],
    count: number,
    quoteId: QuoteChange['quoteId'] | null,
  ) => {
    const { actions, states } = write(values)
    const now = states.at(-1) ?? newReview(noDetails)
    const then = states[count] ?? now
    const after = count === 0 ? null : toId(count)
    const changes = toRestoring({ subject: { articleId, quoteId }, actions, found: noDetails, now, after })
    return { now, then, changes, restored: apply(now, changes) }
  }

  it('an article’s state k is the reduction after k actions', () => {
    fc.assert(
      fc.property(logAndPlace, ([values, count]) => {
        const { then, restored } = restore(values, count, null)
        expect(fieldsOf(restored)).toEqual(fieldsOf(then))
      }),
    )
  })

  it('a quote’s state k is its reduction after k actions, and everything else stays', () => {
    fc.assert(
      fc.property(logAndPlace, ([values, count]) => {
        const { now, then, restored } = restore(values, count, toQuoteId(1))
        expect(fieldsOf(restored, [1]).slice(1)).toEqual(fieldsOf(then, [1]).slice(1))
        expect(fieldsOf(restored, [20])).toEqual(fieldsOf(now, [20]))
      }),
    )
  })

  it('taking the restoring back gives the state before it', () => {
    fc.assert(
      fc.property(logAndPlace, ([values, count]) => {
        const { now, changes, restored } = restore(values, count, null)
        expect(fieldsOf(apply(restored, changes.map(invertChange).reverse()))).toEqual(fieldsOf(now))
      }),
    )
  })

  it('the state of now needs no change', () => {
    expect(restore([[1, 'verdict', 'verified']], 1, toQuoteId(1)).changes).toEqual([])
  })

  it('an action that the log does not have is refused', () => {
    const { actions, states } = write([[1, 'note', 'Ask.']])
    const [now = newReview(noDetails)] = states
    const subject = { articleId, quoteId: null }
    expect(() => toRestoring({ subject, actions, found: noDetails, now, after: toId(9) })).toThrow(RangeError)
  })
})

describe('R6.1 the history tells who changed what, newest first', () => {
  const { actions } = write([
    [1, 'verdict', 'verified'],
    [20, 'verdict', 'disputed'],
    [null, 'title', 'Harbour wall'],
    [1, 'note', 'Ask.'],
  ])

  it.each([
    ['of a quote', toQuoteId(1), ['note "Ask."', 'verdict "verified"']],
    [
      'of the article',
      null,
      ['note "Ask."', 'title "Harbour wall"', 'verdict "disputed"', 'verdict "verified"'],
    ],
    ['of a quote that nobody has touched', toQuoteId(7), []],
  ])('%s', (_, quoteId, told) => {
    const history = toHistory(actions, { articleId, quoteId })
    const lines = history.flatMap(({ changes }) =>
      changes.map(({ field, to }) => `${field} ${JSON.stringify(to)}`),
    )
    expect(lines).toEqual(told)
  })

  it('of an action over several articles only what it did here', () => {
    const [first] = actions
    const [change] = first?.changes ?? []
    const elsewhere = { ...change, articleId: 'b'.repeat(64) } as QuoteChange
    const both = first && change ? [{ ...first, changes: [change, elsewhere] }] : []
    expect(toHistory(both, { articleId, quoteId: null })[0]?.changes).toEqual([change])
  })
})
