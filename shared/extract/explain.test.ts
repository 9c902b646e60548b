import { describe, expect, it } from 'vitest'
import { explain } from './explain'
import { extract } from './extract'

const read = (text: string) => ({ id: 'a', text, title: null, url: null, published: null })
const TEXT = `“The bridge will open in spring,” Mara Hollis said. “Nobody should doubt it.”

Petra Lund said the plan was “dead on arrival” and that she would vote against it.

The crews had gone home, Odo Brandt added.`

describe('E6 confidence and reasons', () => {
  it('E6.3 every quote is explained, as extract finds it', () => {
    expect(explain(read(TEXT)).map(({ quote }) => quote)).toEqual(extract(read(TEXT)).quotes)
  })

  it('E6.3 a marked segment shows who was weighed, the chosen one among them, with features that add up', () => {
    const [first] = explain(read(TEXT))
    expect(first?.marked.map(({ span }) => span.text)).toEqual(first?.quote.segments.map(({ text }) => text))
    for (const { alternatives, keep } of first?.marked ?? []) {
      expect(alternatives.filter(({ chosen }) => chosen)).toMatchObject([
        { mention: 'Mara Hollis', cue: 'said' },
      ])
      expect(
        alternatives.some(({ mention, rules }) => mention === null && rules[0] === 'speaker.nobody'),
      ).toBe(true)
      expect(alternatives.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
      for (const { score, features } of [...alternatives, keep]) {
        expect(features.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score)
      }
    }
  })

  it('E6.3 reported speech, and the clause around fragments, show why they are reported', () => {
    const [, mixed, indirect] = explain(read(TEXT))
    expect(mixed?.marked).toHaveLength(1)
    expect(mixed?.clause).toMatchObject({ span: { text: mixed?.quote.clause?.text }, rule: 'clause.after' })
    expect(indirect?.marked).toEqual([])
    expect(indirect?.clause).toMatchObject({
      span: { text: 'The crews had gone home' },
      rule: 'clause.before',
    })
  })
})
