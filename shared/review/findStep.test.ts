import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleIdSchema, actionIdSchema, quoteIdSchema } from '../model/ids'
import { type ArticleReview, newReview } from '../model/review'
import { type ArticleChange, type Change, changeSchema, type ReviewAction } from '../model/action'
import { type Verdict, verdicts } from '../model/verdict'
import { noDetails } from '../model/article'
import { applyChange, getQuoteReview, invertChange } from './applyChange'
import { findRedo, findUndo, type NextStep } from './findStep'

const articleId = articleIdSchema.parse('a'.repeat(64))
const quoteId = (name: string) => quoteIdSchema.parse(`${articleId}:${name}`)
const on = (name: string) => ({ on: 'quote', articleId, quoteId: quoteId(name) }) as const
const empty: ArticleReview = newReview(noDetails)

interface Desk {
  readonly review: ArticleReview
  readonly actions: readonly ReviewAction[]
}

function take({ review, actions }: Desk, step: NextStep | null): Desk {
  if (!step) return { review, actions }
  const id = actionIdSchema.parse(String(actions.length).padStart(26, '0'))
  const action: ReviewAction = { id, at: '2026-03-05T14:32:00.000Z', by: 'Salome Varga', ...step }
  const after = action.changes.reduce(
    (now, each) => (each.on === 'speaker' ? now : applyChange(now, each, action)),
    review,
  )
  return { review: after, actions: [...actions, action] }
}

function decide(desk: Desk, quote: string, to: Verdict): Desk {
  const from = getQuoteReview(desk.review, quoteId(quote)).verdict
  const change: Change = { ...on(quote), field: 'verdict', from, to }
  return take(desk, { step: { kind: 'do' }, changes: [change] })
}

/** Plays `v1 d2 z Z`: a verdict's first letter and a quote, `z` for undo, `Z` for redo. */
function play(script: string): string {
  const verdictOf = (letter: string) =>
    verdicts.find((verdict) => verdict.startsWith(letter === 'c' ? 'needs' : letter))
  const end = script.split(' ').reduce<Desk>(
    (desk, key) => {
      if (key === 'z') return take(desk, findUndo(desk.actions))
      if (key === 'Z') return take(desk, findRedo(desk.actions))
      return decide(desk, key.slice(1), verdictOf(key[0] ?? '') ?? 'undecided')
    },
    { review: empty, actions: [] },
  )
  return ['1', '2'].map((quote) => getQuoteReview(end.review, quoteId(quote)).verdict).join(', ')
}

describe('R1.1 undo and redo walk through the log, which only grows', () => {
  it.each([
    ['v1', 'verified, undecided'],
    ['v1 z', 'undecided, undecided'],
    ['v1 z Z', 'verified, undecided'],
    ['v1 d2 z', 'verified, undecided'],
    ['v1 d2 z z', 'undecided, undecided'],
    ['v1 d2 z z z', 'undecided, undecided'],
    ['v1 d2 z z Z', 'verified, undecided'],
    ['v1 d2 z z Z Z', 'verified, disputed'],
    ['v1 d2 z z Z Z Z', 'verified, disputed'],
    ['v1 d1 z', 'verified, undecided'],
    ['v1 z c1 Z', 'needs-context, undecided'],
    ['v1 z c1 z', 'undecided, undecided'],
    ['v1 z Z z Z z', 'undecided, undecided'],
  ])('%s leaves %s', (script, state) => {
    expect(play(script)).toBe(state)
  })

  it('undoing everything gives the verdicts of the beginning, redoing everything those of the end', () => {
    const decision = fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom(...verdicts))
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 20 }), (decisions) => {
        const start: Desk = { review: empty, actions: [] }
        const end = decisions.reduce<Desk>((desk, [quote, to]) => decide(desk, quote, to), start)
        const back = decisions.reduce<Desk>((desk) => take(desk, findUndo(desk.actions)), end)
        const forth = decisions.reduce<Desk>((desk) => take(desk, findRedo(desk.actions)), back)
        expect(findUndo(back.actions)).toBeNull()
        expect(verdictsOf(back)).toEqual(verdictsOf(start))
        expect(verdictsOf(forth)).toEqual(verdictsOf(end))
      }),
    )
  })
})

function verdictsOf({ review }: Desk): readonly Verdict[] {
  return ['1', '2', '3'].map((quote) => getQuoteReview(review, quoteId(quote)).verdict)
}

describe('R1.2 a change keeps what it changed', () => {
  it.each<Change>([
    { ...on('1'), field: 'verdict', from: 'undecided', to: 'verified' },
    { ...on('1'), field: 'note', from: '', to: 'Asked for the tape.' },
    { on: 'article', articleId, field: 'title', from: null, to: 'Port knew' },
  ])('of $field: its inverse swaps before and after, twice is itself', (change) => {
    expect(invertChange(change)).toMatchObject({ from: change.to, to: change.from })
    expect(invertChange(invertChange(change))).toEqual(change)
  })

  it('the reviewer and the time of the last change stand beside the quote', () => {
    const { review } = decide({ review: empty, actions: [] }, '1', 'disputed')
    expect(getQuoteReview(review, quoteId('1'))).toMatchObject({
      verdict: 'disputed',
      note: '',
      reviewer: 'Salome Varga',
      reviewedAt: '2026-03-05T14:32:00.000Z',
    })
  })

  it('a publication date that is not EDTF is a bug of the caller', () => {
    const change = {
      on: 'article',
      articleId,
      field: 'published',
      from: null,
      to: 'yesterday',
    } as unknown as ArticleChange
    expect(() => applyChange(empty, change, { by: '', at: '' })).toThrow(RangeError)
  })

  it('a quote with the name of something every object has is unreviewed', () => {
    expect(getQuoteReview(empty, 'constructor').verdict).toBe('undecided')
  })
})

describe('R1.3 an action of several changes is one step', () => {
  it('undo takes all of them back', () => {
    const both: Change[] = ['1', '2'].map((name) => ({
      ...on(name),
      field: 'verdict',
      from: 'undecided',
      to: 'verified',
    }))
    const done = take({ review: empty, actions: [] }, { step: { kind: 'do' }, changes: both })
    expect(verdictsOf(done)).toEqual(['verified', 'verified', 'undecided'])
    expect(verdictsOf(take(done, findUndo(done.actions)))).toEqual(['undecided', 'undecided', 'undecided'])
  })
})

describe('M2.1 a stored action is parsed before it is believed', () => {
  const verdict = { ...on('1'), field: 'verdict', from: 'undecided', to: 'verified' }
  it.each([
    ['a verdict', verdict, true],
    [
      'a publication date',
      { on: 'article', articleId, field: 'published', from: null, to: '2026-03-05' },
      true,
    ],
    ['a verdict that is none', { ...verdict, to: 'true' }, false],
    ['a date that is none', { on: 'article', articleId, field: 'published', from: null, to: 'soon' }, false],
    ['a field that is none', { ...verdict, field: 'words' }, false],
  ])('%s', (_, change, isValid) => {
    expect(changeSchema.safeParse(change).success).toBe(isValid)
  })
})

describe('R1.4 an action over several articles is taken back from any of them', () => {
  it('an undo takes back the action that it names, though others came after it', () => {
    const first = take({ review: empty, actions: [] }, step('1'))
    const second = take(first, step('2'))
    const id = first.actions[0]?.id ?? actionIdSchema.parse('0'.repeat(26))
    const taken = take(second, {
      step: { kind: 'undo', of: id },
      changes: step('1').changes.map(invertChange),
    })
    expect(verdictsOf(taken)).toEqual(['undecided', 'verified', 'undecided'])
    expect(findUndo(taken.actions)?.changes).toMatchObject([{ quoteId: quoteId('2') }])
    expect(findRedo(taken.actions)?.changes).toMatchObject([{ quoteId: quoteId('1') }])
  })
})

function step(name: string): NextStep {
  return {
    step: { kind: 'do' },
    changes: [{ ...on(name), field: 'verdict', from: 'undecided', to: 'verified' }],
  }
}
