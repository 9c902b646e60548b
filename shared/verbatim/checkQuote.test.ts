import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkAgainst, rulesOf } from './check.testing'
import { checkQuote } from './checkQuote'
import { indexSource } from './indexSource'

const SPEECH = `We have kept this bridge open for forty years, and every one of those years it has cost more than the year before.
I think we can mend it, but only if the county pays half. Nobody has asked the county. I asked the ferry company, and they said that the bridge was finished.

It is not a monument. It's, um, it's a road with water under it, and the people of Tarrow use it to go to work. We want— we need a decision by March. The repairs will cost about twelve million pounds.

If the county refuses, we will close the bridge to lorries in the spring, and we will not open it again until somebody pays. Can we afford to wait?`

describe('N3.2 to N3.8 what a difference leads to', () => {
  it.each([
    ['N3.2', 'exact', 'Nobody has asked the county.'],
    ['N3.2', 'exact', 'the people of Tarrow use it to go to work,'],
    ['N3.2', 'exact', 'we have kept this bridge\nopen for  forty years'],
    [
      'N3.3',
      'exact-but-typography',
      'We have kept this bridge open for forty years – and every one of those years it has cost more',
    ],
    ['N3.3', 'exact-but-typography', 'NOBODY HAS ASKED THE COUNTY'],
    ['N3.3', 'exact-but-typography', 'every\u00a0one of those years it has cost more than the year before'],
    ['N3.3', 'exact-but-typography', 'forty years, and everyone of those years it has cost more'],
    ['N3.4', 'marked-edit', '[They] have kept this bridge open for forty years'],
    ['N3.4', 'marked-edit', 'the people … use it to go to work'],
    ['N3.4', 'marked-edit', 'the people [...] use it to go to work'],
    ['N3.4', 'marked-edit', '[e]very one of those years it has cost more than the year before'],
    ['N3.5', 'cleaned', 'We’ve kept this bridge open for 40 years'],
    ['N3.5', 'cleaned', 'It is not a monument. It is a road with water under it'],
    ['N3.5', 'cleaned', 'the people of Tarrow use it to go to work. We need a decision by March.'],
    ['N3.5', 'cleaned', 'The repairs will cost about £12 million.'],
    ['N3.6', 'words-changed', 'We have held this bridge open for forty years'],
    ['N3.6', 'words-changed', 'people of Tarrow use it to get to work'],
    ['N3.7', 'meaning-at-risk', 'It is a monument.'],
    ['N3.7', 'meaning-at-risk', 'We have kept this bridge open for fifty years'],
    ['N3.7', 'meaning-at-risk', 'the people of Penmoor use it to go to work'],
    [
      'N3.7',
      'meaning-at-risk',
      'we may close the bridge to lorries in the spring, and we will not open it again',
    ],
    ['N3.7', 'meaning-at-risk', 'we will close the bridge to lorries in the autumn'],
    ['N3.7', 'meaning-at-risk', 'The repairs will cost twelve million pounds.'],
    ['N3.7', 'meaning-at-risk', 'they will not open it again until somebody pays'],
    ['N3.7', 'meaning-at-risk', 'We keep this bridge open for forty years'],
    [
      'N3.7',
      'meaning-at-risk',
      'We have kept this bridge open for forty years. We need a decision by March.',
    ],
    ['N3.8', 'meaning-at-risk', 'we can mend it'],
    ['N3.8', 'meaning-at-risk', 'We will close the bridge to lorries in the spring'],
    ['N3.8', 'meaning-at-risk', 'the bridge was finished'],
    ['N3.8', 'meaning-at-risk', 'We can afford to wait.'],
    ['N3.8', 'meaning-at-risk', 'I think we can mend it … if the county pays half'],
    [
      'N2.4',
      'not-found',
      'The bridge will be the pride of the county, and the county will pay for it gladly.',
    ],
    ['N2.2', 'not-found', 'a rotten bridge'],
  ])('%s %s: %s', (_, finding, quote) => {
    expect(checkAgainst(SPEECH, quote).finding).toBe(finding)
  })
})

describe('N3.1 the rules that led to a finding are listed with both places', () => {
  it.each([
    ['We’ve kept this bridge open for 40 years', ['contraction', 'number-style']],
    ['It is a monument.', ['negation-changed']],
    ['the people … use it to go to work', ['ellipsis']],
    ['we can mend it', ['qualifier-before', 'qualifier-after']],
    ['Nobody has asked the county.', []],
  ])('%s', (quote, rules) => {
    const check = checkAgainst(SPEECH, quote)
    expect(rulesOf(check)).toEqual(rules)
    for (const { quote: own, source } of check.differences) {
      expect(own ?? source).not.toBeNull()
      expect(own?.end ?? 0).toBeLessThanOrEqual(quote.length)
      expect(source?.end ?? 0).toBeLessThanOrEqual(SPEECH.length)
    }
  })

  test('a gap says how many words it leaves out', () => {
    const { operations } = checkAgainst(SPEECH, 'the people … use it to go to work')
    expect(operations.find(({ rule }) => rule === 'ellipsis')).toMatchObject({
      kind: 'marked-edit',
      words: 2,
    })
  })
})

describe('N3.8 what the article says outside the marks is not dropped', () => {
  it.each([
    ['He said it was not “a monument”.', 'exact'],
    ['He said it was “a monument”.', 'meaning-at-risk'],
  ])('%s', (text, finding) => {
    const start = text.indexOf('“') + 1
    const segments = [{ start, end: text.indexOf('”') }]
    expect(checkQuote({ text, segments, speaker: null }, indexSource(SPEECH)).finding).toBe(finding)
  })
})

describe('N2.3 words from elsewhere are found where they stand', () => {
  test('two sentences joined without a mark', () => {
    const check = checkAgainst(
      SPEECH,
      'Nobody has asked the county. The repairs will cost about twelve million pounds.',
    )
    expect(rulesOf(check)).toContain('joined-without-mark')
    expect(check.operations.filter(({ kind }) => kind === 'same')).toHaveLength(2)
  })
})

describe('N2.2 few words stand where they stand, everywhere', () => {
  test('all places are told', () => {
    const check = checkAgainst(SPEECH, 'the bridge')
    expect(check.finding).toBe('exact')
    expect(check.otherPlaces).toHaveLength(1)
    expect(rulesOf(check)).toContain('several-places')
  })
})

describe('N3.9 any two texts give a comparison', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom('not', 'the', 'bridge', '…', '[x]', '—', 'NAME:', '\n\n', '12', '[...]', 'um', '?'),
        { maxLength: 40 },
      )
      .map((words) => words.join(' ')),
  )
  test('with places inside them', () => {
    fc.assert(
      fc.property(text, text, (source, quote) => {
        const { passage, operations } = checkAgainst(source, quote)
        expect(passage?.end ?? 0).toBeLessThanOrEqual(source.length)
        for (const operation of operations) {
          expect(operation.quote?.end ?? 0).toBeLessThanOrEqual(quote.length)
          expect(operation.source?.end ?? 0).toBeLessThanOrEqual(source.length)
        }
      }),
    )
  })

  test('a stretch of a source is found in it', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 5, max: 40 }), (from, length) => {
        const words = SPEECH.split(/\s+/)
        const quote = words.slice(from, from + length).join(' ')
        expect(checkAgainst(SPEECH, quote).strength).toBeGreaterThan(0.9)
      }),
    )
  })
})
