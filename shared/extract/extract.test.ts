import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractionSchema } from '../model/extraction'
import { extract } from './extract'

const read = (text: string, published: string | null = null) =>
  extract({ id: 'a', text, title: null, url: null, published: published as never })

const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    "''",
    '«',
    '»',
    '„',
    ' ',
    '\n',
    '. ',
    ', ',
    'said ',
    'Mara Hollis ',
    'she ',
    'according to ',
    ': ',
    '—',
  ],
  ...[
    'told reporters ',
    'the mayor ',
    'on Dec. 5 ',
    'The bridge ',
    'will open ',
    '(',
    ')',
    '[',
    '\ud800',
    '\u0000',
    'who ',
    'and ',
    '5 ',
  ],
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('E5 robust', () => {
  it('E5.1 any string gives a valid extraction whose segments are slices of it, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const extraction = read(text, '2021-03-04')
        expect(() => extractionSchema.parse(extraction)).not.toThrow()
        for (const { segments } of extraction.quotes) {
          for (const { start, end, text: words } of segments) expect(text.slice(start, end)).toBe(words)
          for (const [index, { start }] of segments.slice(1).entries())
            expect(start).toBeGreaterThanOrEqual(segments[index]?.end ?? 0)
        }
        expect(new Set(extraction.quotes.map(({ id }) => id)).size).toBe(extraction.quotes.length)
      }),
      { numRuns: 300 },
    )
  })

  it('E5.2 the same input gives the same output', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 50 },
    )
  })
  it('E5.3 a paragraph appended after the end leaves the spans of earlier quotes alone', () => {
    const paragraph = fc.constantFrom(
      '“We will rebuild,” Mara Hollis said. “All of it.”',
      'Hollis said the bridge would open in spring.',
      'The plan is “a gift,” according to Odo Brandt.',
      'Nobody came.',
      '“It is late,” he said.',
    )
    const spans = (text: string, before: number) =>
      read(text)
        .quotes.flatMap(({ segments }) => segments)
        .filter(({ end }) => end <= before)
        .map(({ start, end }) => [start, end])
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), paragraph, (paragraphs, added) => {
        const text = paragraphs.join('\n\n')
        expect(spans(`${text}\n\n${added}`, text.length)).toEqual(spans(text, text.length))
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['quotation marks', '"'],
    ['opening marks', '“a '],
    ['attributions', '“We go,” said Mara Hollis. '],
    ['nested reports', 'he said that '],
    ['names', 'Mara Hollis, '],
    ['possessors', "Hollis's "],
    ['brackets', '( '],
    ['paragraphs', '“A”\n'],
  ])('E5.4 ten times as many %s take about ten times as long', { timeout: 30_000 }, (_, piece) => {
    const timeOnce = (text: string) => {
      const start = performance.now()
      read(text)
      return performance.now() - start
    }
    // The quickest of three: the machine may be busy with something else.
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length)
      return Math.min(timeOnce(text), timeOnce(text), timeOnce(text))
    }
    time(20_000)
    // Quadratic time would be a hundred times as long.
    expect(time(200_000)).toBeLessThan(40 * Math.max(time(20_000), 15))
  })
})

describe('E4 dates', () => {
  const dated = (phrase: string, published: string | null) =>
    read(`“We are tired,” Petra Lund said ${phrase}.`, published).quotes[0]?.date?.edtf ?? null
  it.each([
    ['on Dec. 5', null, 'XXXX-12-05'],
    ['on Dec. 5', '2019-12-05', '2019-12-05'],
    ['on Dec. 30', '2020-01-05', '2019-12-30'],
    ['on March 3, 2018', '2020-01-05', '2018-03-03'],
    ['in late November', '2019-12-05', '2019-11-21/2019-11-30'],
    ['on Tuesday', '2019-12-05', '2019-12-03'],
    ['on Tuesday', null, null],
    ['yesterday', '2020-03-01', '2020-02-29'],
    ['last month', '2020-01-10', '2019-12'],
    ['on Feb. 30', '2020-03-10', null],
  ])('E4.1 E4.2 E4.3 %s, published %s: %s', (phrase, published, edtf) => {
    expect(dated(phrase, published)).toBe(edtf)
  })
})
