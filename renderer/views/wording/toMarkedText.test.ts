import { describe, expect, it } from 'vitest'
import type { Difference } from '../../../shared/model/wording'
import { toMarkedText } from './toMarkedText'

const text = 'We will not close it.'
const mark = (start: number, end: number, kind: Difference['kind'] = 'changed'): Difference => ({
  kind,
  rule: 'word-changed',
  quote: { start, end },
  source: null,
})

describe('N8.1 a text is parted at its differences, and together the stretches are the text', () => {
  it.each([
    ['none', [], [['We will not close it.', null]]],
    [
      'one word',
      [mark(8, 11)],
      [
        ['We will ', null],
        ['not', 0],
        [' close it.', null],
      ],
    ],
    [
      'a place where something is left out',
      [mark(7, 7)],
      [
        ['We will', null],
        ['', 0],
        [' not close it.', null],
      ],
    ],
    [
      'two that overlap: the first',
      [mark(3, 11), mark(8, 17)],
      [
        ['We ', null],
        ['will not', 0],
        [' close it.', null],
      ],
    ],
    ['a reason beside the words', [mark(8, 11, 'same')], [['We will not close it.', null]]],
    ['outside of the stretch', [mark(40, 44)], [['We will not close it.', null]]],
  ])('%s', (_, differences, stretches) => {
    const marked = toMarkedText(text, 0, text.length, differences, 'quote')
    expect(marked.map((one) => [one.text, one.difference])).toEqual(stretches)
    expect(marked.map((one) => one.text).join('')).toBe(text)
  })
})
