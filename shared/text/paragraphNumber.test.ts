import { describe, expect, it } from 'vitest'
import { paragraphNumberAt } from './paragraphNumber'

const paragraphs = [
  { start: 10, end: 20 },
  { start: 22, end: 30 },
  { start: 40, end: 41 },
]

describe('T2.1 an offset has the number of the paragraph that it lies in', () => {
  it.each([
    [0, null],
    [10, 1],
    [19, 1],
    [21, 1],
    [22, 2],
    [35, 2],
    [40, 3],
    [99, 3],
  ])('%i is in %s', (offset, number) => {
    expect(paragraphNumberAt(paragraphs, offset)).toBe(number)
  })

  it('nothing is numbered in a text without paragraphs', () => {
    expect(paragraphNumberAt([], 5)).toBeNull()
  })
})
