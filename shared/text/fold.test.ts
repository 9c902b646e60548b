import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findTerms } from './findTerms'
import { fold, toTerms } from './fold'

describe('K1.1 search looks past case, accents and typographic marks', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Café', 'cafe'],
    ['Straße', 'strasse'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['the board’s “map”', `the board's "map"`],
    ['ten–twelve', 'ten-twelve'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['İstanbul', 'istanbul'],
  ]
  it.each(cases)('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('two texts fold apart as they fold together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(fold(`${a} ${b}`)).toBe(`${fold(a)} ${fold(b)}`)
      }),
    )
  })
})

describe('K1.2 all words have to occur, those in quotation marks together', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['  ', []],
    ['Harbour wall', ['harbour', 'wall']],
    ['“harbour wall” vote', ['harbour wall', 'vote']],
    ['"harbour wa', ['harbour wa']],
    ['wall wall', ['wall']],
    ['"" "', []],
  ]
  it.each(cases)('%s', (typed, terms) => {
    expect(toTerms(typed)).toEqual(terms)
  })
})

describe('K1.3 the places of the terms are found in the text as written', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['We counted the wrong ballots.', 'ball we', ['We', 'ball']],
    ['The café’s owner', `cafe's`, ['café’s']],
    ['An eﬃcient office', 'ffi', ['ﬃ', 'ffi']],
    ['aaaa', 'aa a', ['aaaa']],
    ['nothing', 'x', []],
  ]
  it.each(cases)('%s for %s', (text, typed, marked) => {
    expect(findTerms(text, toTerms(typed)).map(({ start, end }) => text.slice(start, end))).toEqual(marked)
  })

  test('what is marked folds to something that holds a term', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
        (text, typed) => {
          const terms = toTerms(typed)
          for (const { start, end } of findTerms(text, terms)) {
            expect(terms.some((term) => fold(text.slice(start, end)).includes(term))).toBe(true)
          }
        },
      ),
    )
  })
})
