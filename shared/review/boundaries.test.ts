import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  extendByWord,
  isSameWords,
  joinWords,
  shrinkByWord,
  splitWords,
  toWords,
  type Words,
} from './boundaries'

const text = '“One two,” she said. “Three four.”\nFive'
const show = (words: Words | null): string | null =>
  words?.map(({ start, end }) => text.slice(start, end)).join('|') ?? null
const at = (part: string): Words => [{ start: text.indexOf(part), end: text.indexOf(part) + part.length }]

describe('R5.1 a selection becomes words without the marks around them', () => {
  it.each([
    ['“One two,”', 'One two,'],
    [' she said. ', 'she said.'],
    ['“', null],
    ['One', 'One'],
  ])('%j is %j', (selected, words) => {
    expect(show(toWords(text, at(selected)[0] ?? { start: 0, end: 0 }))).toBe(words)
  })
})

describe('R5.2 a quote is extended and shrunk by a word', () => {
  it.each([
    ['One', 'One two,'],
    ['One two,', 'One two,” she'],
    ['she', 'she said.'],
    ['four.', 'four.'],
    ['four.”', 'four.”'],
  ])('%j extended is %j', (before, after) => {
    expect(show(extendByWord(text, at(before)))).toBe(after)
  })

  it.each([
    ['One two,', 'One'],
    ['One', 'One'],
    ['she said.', 'she'],
  ])('%j shrunk is %j', (before, after) => {
    expect(show(shrinkByWord(text, at(before)))).toBe(after)
  })

  it('of two segments, one of a single word goes altogether', () => {
    expect(show(shrinkByWord(text, [...at('One two'), ...at('Three')]))).toBe('One two')
  })
})

describe('R5.3 a quote is split in two and joined of two', () => {
  it.each([
    [at('One two,'), 'two', ['One', 'two,']],
    [[...at('One two,'), ...at('Three four.')], 'Three', ['One two,', 'Three four.']],
    [[...at('One two,'), ...at('Three four.')], 'four', ['One two,|Three', 'four.']],
    [at('One'), 'One', null],
  ])('%j before %s', (words, place, parts) => {
    const split = splitWords(text, words, text.indexOf(place))
    expect(split?.map(show) ?? null).toEqual(parts)
  })

  it('joining is in reading order', () => {
    expect(show(joinWords(at('Three four.'), at('One two,')))).toBe('One two,|Three four.')
  })

  it('splitting anywhere loses no word', () => {
    const words = [...at('One two,'), ...at('Three four.')]
    fc.assert(
      fc.property(fc.nat(text.length), (place) => {
        const split = splitWords(text, words, place)
        const parts = split ? [...split[0], ...split[1]] : words
        const letters = (spans: Words): string => (show(spans) ?? '').replace(/\P{L}/gu, '')
        expect(letters(parts)).toBe('OnetwoThreefour')
      }),
    )
  })
})

describe('R6.6 two quotes have the same words whatever stands around them', () => {
  it.each([
    ['One two,', '“One two,”', true],
    ['One two', 'One two,', true],
    ['One', 'One two,', false],
    ['Five', 'Three four.', false],
    [',', '”', false],
  ])('%j and %j: %j', (a, b, isSame) => {
    expect(isSameWords(text, at(a), at(b))).toBe(isSame)
  })
})
