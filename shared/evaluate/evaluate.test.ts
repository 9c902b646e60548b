import { describe, expect, it } from 'vitest'
import type { Quote } from '../model/quote'
import { addCounts, countJudgement, noCounts } from './counts'
import { goldDocumentSchema } from './gold'
import { judge } from './judge'
import { matchSpans } from './matchSpans'
import { findMistakes } from './mistakes'
import { toReliability } from './reliability'
import { toReport } from './report'
import { isFullName, isSameName } from './sameName'
import type { Scope } from './scope'
import { trimMarks } from './trimMarks'

const TEXT =
  'Ida Hale said, “We sail at six.” Her song, “The Tide,” was over. Otto Brandt said the pier was shut.'
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  text: words,
})

const gold = goldDocumentSchema.parse({
  id: 'a',
  text: TEXT,
  quotes: [
    { ...at('“We sail at six.”'), kind: 'direct', speaker: { ...at('Ida Hale'), form: 'name' } },
    {
      ...at('the pier was shut'),
      kind: 'indirect',
      speaker: { ...at('Otto Brandt'), form: 'name' },
      cue: { class: 'speech' },
    },
  ],
  nonQuotes: [at('“The Tide,”')],
  facts: [
    {
      parts: [at('We sail at six.')],
      name: 'Ida Hale',
      date: '2021-03-02',
      medium: 'speech',
      judged: ['name'],
    },
  ],
})

const quote = (words: string, mention: string | null, more: Partial<Quote> = {}): Quote => ({
  id: `a:${TEXT.indexOf(words)}` as Quote['id'],
  kind: 'direct',
  segments: [at(words)],
  clause: null,
  speaker:
    mention === null
      ? null
      : { mention: at(mention), name: mention, kind: 'person', role: null, basis: 'explicit' },
  cue: null,
  date: null,
  source: null,
  confidence: 0.9,
  why: ['marks.double'],
  ...more,
})
const right = quote('We sail at six.', 'Ida Hale')
const figures = (quotes: readonly Quote[], scope: Scope) =>
  toReport(countJudgement(gold, judge(gold, quotes, scope)), scope)

describe('V1 spans and speakers', () => {
  it.each([
    ['“We sail.” ', 'We sail'],
    [' no marks', 'no marks'],
    ['“…”', ''],
  ])('V1.1 %j is compared as %j', (text, words) => {
    const { start, end } = trimMarks(text, { start: 0, end: text.length })
    expect(text.slice(start, Math.max(start, end))).toBe(words)
  })

  it('V1.2 stretches are paired one to one, the best overlap first', () => {
    const wide = { span: { start: 0, end: 10 } }
    const narrow = { span: { start: 0, end: 6 } }
    const answer = { span: { start: 0, end: 7 } }
    expect(matchSpans([wide, narrow], [answer], 0.5)).toEqual([[narrow, answer]])
    expect(matchSpans([wide], [{ span: { start: 6, end: 20 } }], 0.5)).toEqual([])
  })

  it('V1.3 a speaker is right whose mention touches the annotated one', () => {
    expect(figures([right], 'marked')).toMatchObject({
      speakerOnMatched: 100,
      speakerByForm: { name: '100% of 1' },
    })
    expect(figures([quote('We sail at six.', 'Otto Brandt')], 'marked').speakerOnMatched).toBe(0)
    expect(figures([quote('We sail at six.', null)], 'marked').speakerOnMatched).toBe(0)
  })

  it.each([
    ['Ida Hale', 'Mayor Ida Hale', true, false],
    ['Ida Hale', 'Hale', true, false],
    ['Hale', 'Ida Hale', true, true],
    ['Ida Hale', 'Ida', false, false],
    ['Zoë Ångström', 'zoe angstrom', true, true],
    ['the President', 'Mr. President', false, false],
    ['Ida Hale', null, false, false],
  ])('V1.4 %s and %s', (one, other, same, full) => {
    expect(isSameName(one, other)).toBe(same)
    // "Mayor Ida Hale" has a word more than "Ida Hale", which is no harm.
    expect(isFullName(one, other)).toBe(full || (same && other === 'Mayor Ida Hale'))
  })
})

describe('V2 scopes', () => {
  const unjudged = quote('Otto Brandt', null)
  const reported = quote('the pier was shut', 'Otto Brandt', { kind: 'indirect' })

  it('V2.1 marked leaves out what nobody judged, strict does not', () => {
    expect(figures([right, unjudged], 'marked').found).toBe(1)
    expect(figures([right, unjudged], 'strict').found).toBe(2)
  })

  it('V2.2 all takes reported speech in, and the clause for its fragments', () => {
    const mixed = quote('pier', 'Otto Brandt', { kind: 'mixed', clause: at('the pier was shut') })
    expect(figures([right, reported], 'all').both.f1).toBe(100)
    expect(figures([right, mixed], 'all').exact.f1).toBe(100)
    expect(figures([right, reported], 'marked')).toMatchObject({
      found: 1,
      recallByKind: { indirect: '0% of 1' },
    })
  })

  it('V2.3 traps that are returned are counted, and cost precision', () => {
    expect(figures([right, quote('The Tide,', null)], 'marked')).toMatchObject({
      traps: { listed: 1, returned: 1, percent: 100 },
      exact: { precision: 50, recall: 50, f1: 50 },
    })
  })
})

describe('V3 facts', () => {
  it('V3.1 are counted for the quotes that were found, in as far as they were judged', () => {
    const told = quote('We sail at six.', 'Ida Hale', {
      date: { edtf: '2021-03-02' as never, text: null, start: 0, end: 0, basis: 'stated' },
      source: { medium: 'debate', recipient: null, venue: null },
    })
    expect(figures([told], 'marked').facts).toEqual({
      quotes: 1,
      found: 1,
      name: 100,
      fullName: 100,
      dateRecall: 100,
      datePrecision: null,
      mediumRecall: 0,
      mediumPrecision: null,
    })
    expect(figures([], 'marked').facts).toMatchObject({ quotes: 1, found: 0, name: null })
  })
})

describe('V4 reliability', () => {
  it('V4.1 compares confidence with the share right in ten bins', () => {
    const answers = [1, 0.95, 0.95, 0.95, 0.05].map((confidence, at) => ({ confidence, right: at < 3 }))
    const { bins, expectedCalibrationError } = toReliability(answers)
    expect(bins.map((bin) => [bin.from, bin.to, bin.answers, bin.right])).toEqual([
      [0, 0.1, 1, 0],
      [0.9, 1, 4, 0.75],
    ])
    expect(expectedCalibrationError).toBeCloseTo((0.05 + 4 * (0.9625 - 0.75)) / 5)
    expect(toReliability([])).toEqual({ bins: [], expectedCalibrationError: 0 })
  })
})

describe('V5 mistakes', () => {
  const find = (quotes: readonly Quote[]) =>
    findMistakes(gold, judge(gold, quotes, 'marked')).map((one) => [one.kind, one.gold, one.got])

  it('V5.1 each says what was right and what was answered', () => {
    expect(find([quote('We sail at six.', 'Otto Brandt'), quote('The Tide,', null)])).toEqual([
      ['speaker', 'Ida Hale', 'Otto Brandt'],
      ['name', 'Ida Hale', 'Otto Brandt'],
      ['trap', null, 'nobody'],
      ['missed', 'Otto Brandt', null],
    ])
  })
})

describe('V6 sums', () => {
  it('V6.1 the counts of two articles are those of both together', () => {
    const one = countJudgement(gold, judge(gold, [right], 'marked'))
    expect(addCounts(noCounts, one)).toEqual(one)
    expect(toReport(addCounts(one, one), 'marked')).toMatchObject({ documents: 2, gold: 4, found: 2 })
  })
})
