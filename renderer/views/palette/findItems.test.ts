import { describe, expect, it } from 'vitest'
import { type Findable, findItems } from './findItems'

const item = (key: string, group: Findable['group'], text: string, more = ''): Findable => ({
  key,
  group,
  text,
  more,
})

const items = [
  item('q1', 'Quotes', '“We had the survey.”', 'Maren Tolliver, ¶ 2'),
  item('q2', 'Quotes', '“Minor and reversible.”', 'Port of Tarrow, ¶ 8'),
  item('a1', 'Articles', 'Port knew of the plan', 'The Tarrow Courier'),
  item('c1', 'Commands', 'Export sheet'),
  item('c2', 'Commands', 'Open files'),
  item('c3', 'Commands', 'Open the article'),
]

const show = (typed: string, recent: readonly string[] = []): string[] =>
  findItems(items, typed, recent).map(
    ({ name, items: found }) => `${name}: ${found.map((each) => each.item.key).join(' ')}`,
  )

describe('Q3.2 answers stand in groups, the best first', () => {
  it.each([
    ['what the text or the words behind it say', 'tolliver', [], ['Quotes: q1']],
    ['the groups keep their order', 'port', [], ['Quotes: q2', 'Articles: a1', 'Commands: c1']],
    ['what nothing answers is empty', 'zebra', [], []],
  ])('%s', (_, typed, recent, groups) => {
    expect(show(typed, recent)).toEqual(groups)
  })
})

describe('Q3.3 what was chosen lately comes first', () => {
  it.each([
    ['of equal answers', 'open', ['c3'], ['Commands: c3 c2']],
    ['never before a better answer', 'a', ['c2'], ['Quotes: q2 q1', 'Articles: a1', 'Commands: c3']],
    ['before anything is typed', '', ['q2', 'c2', 'gone'], ['Recent: q2 c2', 'Commands: c1 c3']],
    ['and without any the commands stand alone', '', [], ['Commands: c1 c2 c3']],
  ])('%s', (_, typed, recent, groups) => {
    expect(show(typed, recent)).toEqual(groups)
  })
})

describe('Q3.4 what was found is marked where it stands', () => {
  it('in the text and behind it', () => {
    const [group] = findItems(items, 'survey toll', [])
    expect(group?.items[0]).toMatchObject({
      textSpans: [{ start: 12, end: 18 }],
      moreSpans: [{ start: 6, end: 10 }],
    })
  })
})
