import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReviewAction } from '../model/action'
import { quoteFields } from '../model/review'
import { replay } from '../review/history'
import { aChange, aLibrary, anAction, articleId, aVerdict, quoteAt } from './library.testing'
import { findContradiction, mergeLogs } from './mergeLogs'
import { hasNews, planMerge, settleMerge } from './planMerge'

const start = anAction(1, 'Ada', aVerdict('undecided', 'disputed'))
const mineVerified = anAction(2, 'Ada', aVerdict('disputed', 'verified'))
const theirsContext = anAction(3, 'Bram', aVerdict('disputed', 'needs-context'))
const found = aLibrary().articles[0]?.article.found
const reviewOf = (log: readonly ReviewAction[]) => found && replay(log, articleId, found).quotes

describe('two logs as one', () => {
  it('P3.1 what each did alone is kept', () => {
    const theirs = anAction(3, 'Bram', aChange('note', '', 'Heard it.'))
    const { log, news, conflicts } = mergeLogs([start, mineVerified], [start, theirs])
    expect(log).toEqual([start, mineVerified, theirs])
    expect(news).toEqual([theirs])
    expect(conflicts).toEqual([])
    expect(reviewOf(log)).toMatchObject({ [quoteAt(12)]: { verdict: 'verified', note: 'Heard it.' } })
  })

  it('P3.2 the same quote judged differently is a conflict with both authors', () => {
    expect(mergeLogs([start, mineVerified], [start, theirsContext]).conflicts).toEqual([
      {
        keepMine: aVerdict('needs-context', 'verified'),
        mine: { by: 'Ada', at: mineVerified.at },
        theirs: { by: 'Bram', at: theirsContext.at },
      },
    ])
  })

  it.each([
    ['to the same value', [mineVerified], [anAction(3, 'Bram', aVerdict('disputed', 'verified'))]],
    ['another quote', [mineVerified], [anAction(3, 'Bram', aVerdict('undecided', 'disputed', quoteAt(33)))]],
    ['by one side alone', [], [theirsContext]],
    [
      'and taken back',
      [mineVerified, anAction(4, 'Ada', aVerdict('verified', 'disputed'))],
      [anAction(3, 'Bram', aVerdict('disputed', 'disputed'))],
    ],
  ])('P3.2 no conflict: changed %s', (_, mine, theirs) => {
    expect(mergeLogs([start, ...mine], [start, ...theirs]).conflicts).toEqual([])
  })

  it('P3.3 lists to which both added are joined, and what either took away is gone', () => {
    const tags = (number: number, by: string, from: readonly string[], to: readonly string[]) =>
      anAction(number, by, aChange('tags', from, to))
    const base = tags(1, 'Ada', [], ['a', 'b'])
    const { joins, conflicts } = mergeLogs(
      [base, tags(2, 'Ada', ['a', 'b'], ['a', 'b', 'c'])],
      [base, tags(3, 'Bram', ['a', 'b'], ['b', 'd'])],
    )
    expect(conflicts).toEqual([])
    expect(joins).toMatchObject([{ field: 'tags', to: ['b', 'c', 'd'] }])
  })

  it('P3.4 an action of which a part is known gets the rest', () => {
    const whole = anAction(
      1,
      'Ada',
      aVerdict('undecided', 'verified'),
      aChange('privateNote', '', 'Met her.'),
    )
    const part = { ...whole, changes: whole.changes.slice(0, 1) }
    expect(mergeLogs([part], [whole])).toMatchObject({ log: [whole], news: [whole] })
    expect(mergeLogs([whole], [part])).toMatchObject({ log: [whole], news: [] })
  })

  it('P3.5 an action that the two tell differently is a contradiction', () => {
    const changed = { ...start, changes: [aVerdict('undecided', 'verified')] }
    expect(findContradiction([start], [changed])).toBe(start.id)
    expect(findContradiction([start], [{ ...start, by: 'Eve' }])).toBe(start.id)
    expect(findContradiction([start], [start, mineVerified])).toBe(null)
  })
})

const base = (actions: readonly ReviewAction[]) => ({
  actions,
  articles: new Set([articleId]),
  sources: new Set(aLibrary().sources.map(({ id }) => id)),
  settings: new Set(['houseRules']),
})

describe('a merge that is settled', () => {
  it.each([
    ['mine', 'verified'],
    ['theirs', 'needs-context'],
  ] as const)(
    'P3.6 the decision for %s is an action, and the same package then changes nothing',
    (choice, verdict) => {
      const theirs = aLibrary([start, theirsContext])
      const plan = planMerge(base([start, mineVerified]), theirs)
      if (!plan.ok) throw new Error('not merged')
      expect(settleMerge(plan.value, new Map())).toBe(null)
      const [key = ''] = plan.value.conflicts.map(({ keepMine }) =>
        JSON.stringify([articleId, quoteAt(12), keepMine.field]),
      )
      const changes = settleMerge(plan.value, new Map([[key, choice]])) ?? []
      const log = [...plan.value.log, anAction(9, 'Ada', ...changes)]
      expect(reviewOf(log)).toMatchObject({ [quoteAt(12)]: { verdict } })
      const again = planMerge(base(log), theirs)
      expect(again.ok && hasNews(again.value)).toBe(false)
      expect(again.ok && again.value.conflicts).toEqual([])
      const back = planMerge(base(theirs.actions), aLibrary(log))
      expect(back.ok && back.value.conflicts).toEqual([])
    },
  )

  it('P3.6 two notes can be joined', () => {
    const [mine, theirs] = [
      anAction(2, 'Ada', aChange('note', '', 'One.')),
      anAction(3, 'Bram', aChange('note', '', 'Two.')),
    ]
    const plan = planMerge(base([start, mine]), aLibrary([start, theirs]))
    if (!plan.ok) throw new Error('not merged')
    const key = JSON.stringify([articleId, quoteAt(12), 'note'])
    expect(settleMerge(plan.value, new Map([[key, 'both']]))).toMatchObject([{ to: 'One.\n\nTwo.' }])
  })
})

describe('any two logs', () => {
  const fields = ['verdict', 'note', 'tags', 'privateNote'] as const
  const values = {
    verdict: fc.constantFrom('verified', 'disputed', 'undecided'),
    note: fc.constantFrom('', 'One.', 'Two.'),
    privateNote: fc.constantFrom('', 'One.'),
    tags: fc.subarray(['a', 'b', 'c']),
  }
  const aChangeOfAny = fc
    .constantFrom(...fields)
    .chain((field) =>
      values[field].map((to) =>
        aChange(
          field,
          quoteFields[field].parse(field === 'tags' ? [] : field === 'verdict' ? 'undecided' : ''),
          to,
        ),
      ),
    )
  const actions = fc
    .uniqueArray(fc.tuple(fc.nat(40), fc.constantFrom('Ada', 'Bram'), aChangeOfAny), {
      selector: ([number]) => number,
      maxLength: 14,
    })
    .map((all) =>
      all.map(([number, by, each]) => anAction(number, by, each)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    )
  const twoLogs = actions.chain((all) =>
    fc
      .array(fc.constantFrom('mine', 'theirs', 'both'), { minLength: all.length, maxLength: all.length })
      .map((sides) => ({
        mine: all.filter((_, at) => sides[at] !== 'theirs'),
        theirs: all.filter((_, at) => sides[at] !== 'mine'),
      })),
  )

  it('P3.7 lose no action, come to the same log from either side, and merge once and for all', () => {
    fc.assert(
      fc.property(twoLogs, ({ mine, theirs }) => {
        const merged = mergeLogs(mine, theirs)
        expect(new Set(merged.log)).toEqual(new Set([...mine, ...theirs]))
        expect(mergeLogs(theirs, mine).log).toEqual(merged.log)
        for (const other of [mine, theirs, merged.log]) {
          const again = mergeLogs(merged.log, other)
          expect(again).toMatchObject({ log: merged.log, news: [], conflicts: [], joins: [] })
        }
        expect(mergeLogs(mine, mine)).toMatchObject({ log: mine, news: [], conflicts: [], joins: [] })
      }),
    )
  })

  it('P3.7 come to the same state from either side where nothing is in conflict, each side’s own change standing', () => {
    fc.assert(
      fc.property(twoLogs, ({ mine, theirs }) => {
        const merged = mergeLogs(mine, theirs)
        fc.pre(merged.conflicts.length + merged.joins.length === 0)
        const [state, one, other, both] = [
          merged.log,
          mine,
          theirs,
          mine.filter((action) => theirs.includes(action)),
        ].map((log) => reviewOf(log)?.[quoteAt(12)])
        for (const field of fields) {
          const [now, ours, yours, before] = [state, one, other, both].map((each) =>
            JSON.stringify(each?.[field]),
          )
          expect([ours, yours]).toContain(now)
          if (ours !== yours && ours !== before && yours === before) expect(now).toBe(ours)
        }
      }),
    )
  })
})
