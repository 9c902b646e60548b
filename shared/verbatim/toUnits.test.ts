import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toUnits } from './toUnits'

describe('N1.1 two writings of the same words have the same keys', () => {
  it.each([
    ['The Harbour’s Wall', "the harbour's wall"],
    ['a naïve café', 'a naive cafe'],
    ['the oﬃce', 'the office'],
    ['inter\u00adnational', 'international'],
    ['an inter-\n  national', 'an international'],
    ['zero\u200bwidth', 'zerowidth'],
    ['we organise colour theatres', 'we organize color theaters'],
    ['they travelled, labelled and fulfilled', 'they traveled, labeled and fulfilled'],
    ["I can't; we won't; it's", 'I can not; we will not; it is'],
    ["We're gonna", 'We are going to'],
    ['twenty-five million pounds', '£25 million'],
    ['25m', '25 million'],
    ['four per cent', '4%'],
    ['a hundred and five', '105'],
    ['nineteen eighty-four', '1984'],
    ['twenty twenty-four', '2024'],
    ['two and a half', '2.5'],
    ['two point five', '2.5'],
    ['the third', 'the 3rd'],
    ['1,000,000', 'a million'],
    ['the U.S. and the UK', 'the United States and the United Kingdom'],
    ['Mr. Fenn & Dr Abara', 'Mister Fenn and Doctor Abara'],
    ['GIVE US BREAD AND WATER NOW', 'give us bread and water now'],
  ])('%s', (one, other) => {
    expect(toUnits(one).keys).toEqual(toUnits(other).keys)
  })

  it.each([
    ['10²', '102'],
    ['filled', 'filed'],
    ['fourth', 'forth'],
    ['mourning', 'morning'],
    ['US', 'us'],
    ['one, two', '12'],
    ['twenty, five', '25'],
    ['prise', 'prize'],
  ])('but not %s and %s', (one, other) => {
    expect(toUnits(`so ${one} then`).keys).not.toEqual(toUnits(`so ${other} then`).keys)
  })
})

describe('N1.2 every word keeps its place in the raw text', () => {
  it.each([
    ['It’s “oﬃcial”', ['It', '’s', 'oﬃcial']],
    ["don't", ['do', "n't"]],
    ['about £25 million now', ['about', '£25 million', 'now']],
    ['twenty-five per cent', ['twenty-five per cent']],
  ])('%s', (text, words) => {
    const { starts, ends } = toUnits(text)
    expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual(words)
  })

  test('in order, inside the text, none empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { starts, ends, keys } = toUnits(text)
        expect(keys).toHaveLength(starts.length)
        starts.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(ends[at - 1] ?? 0)
          expect(ends[at]).toBeGreaterThan(start)
          expect(ends[at]).toBeLessThanOrEqual(text.length)
        })
      }),
    )
  })
})
