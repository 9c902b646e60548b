import { describe, expect, it } from 'vitest'
import { everyQuote, type QuoteFilter } from '../../../shared/model/quoteFilter'
import { toChips } from './filterWords'

describe('K1.8 each part of a filter stands in words, and can be taken out alone', () => {
  const cases: readonly (readonly [Partial<QuoteFilter>, readonly string[]])[] = [
    [{}, []],
    [{ text: 'only typed' }, []],
    [{ verdict: ['needs-context', 'not-a-quote'] }, ['Status: Needs context', 'Status: Not a quote']],
    [{ medium: ['news conference', 'unspecified'] }, ['Medium: News conference', 'Medium: Not stated']],
    [{ tag: [null, 'lead'] }, ['Tag: No tag', 'Tag: lead']],
    [{ assignee: [null] }, ['Assigned to: Nobody']],
    [{ saidFrom: '2026-03-03', saidTo: '2026-03-03' }, ['Said on Tue 3 Mar 2026']],
    [{ saidTo: '2026-03-03' }, ['Said up to Tue 3 Mar 2026']],
    [{ publishedFrom: '2026-03-03' }, ['Published from Tue 3 Mar 2026']],
    [{ confidenceBelow: 0.7, hasNoEvidence: true }, ['Confidence below 70%', 'No evidence']],
  ]
  it.each(cases)('%j', (part, words) => {
    const filter = { ...everyQuote, ...part }
    const chips = toChips(filter, undefined)
    expect(chips.map((chip) => chip.words)).toEqual(words)
    const left = chips.reduce<QuoteFilter>((rest, chip) => {
      const again = toChips(rest, undefined).find((each) => each.words === chip.words)
      return { ...rest, ...again?.without }
    }, filter)
    expect(toChips(left, undefined)).toEqual([])
  })
})
