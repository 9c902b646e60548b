import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { QuoteReview } from '../model/review'
import { wholeSheet } from '../model/sheetChoice'
import { chooseQuotes } from './chooseQuotes'
import { writeCsv } from './csv'
import type { ReviewedArticle } from './reviewedArticle'
import { toCsvLine, unescapeCell } from './csvLine'
import { makePart, makeQuote, toText, transcript } from './reviewed.testing'

const parse = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data.filter((row) => row.length > 1)
const csvOf = (...parts: readonly ReviewedArticle[]) => toText(writeCsv(chooseQuotes(parts, wholeSheet)))
const table = (...parts: readonly ReviewedArticle[]) => {
  const [heading = [], ...rows] = parse(csvOf(...parts))
  return rows.map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index]])))
}

describe('the spreadsheet', () => {
  it('S1.1 has a row for each quote with everything that is known of it', () => {
    const review: Partial<QuoteReview> = {
      verdict: 'needs-context',
      note: 'Ask for the transcript.',
      wording: { answer: 'wrong', reason: 'words-changed' },
      evidence: [transcript],
      tags: ['port', 'dredging'],
    }
    expect(table(makePart([makeQuote()], { 'article:105': review }))).toEqual([
      {
        Number: '1',
        Quote: 'We knew,',
        Kind: 'direct',
        Speaker: 'Maren Tolliver',
        Role: 'chief executive',
        'Said on (as written)': 'on Tuesday',
        'Said on (EDTF)': '2026-03-03',
        Medium: 'briefing',
        Recipient: 'reporters',
        Venue: 'Customs Hall',
        Article: 'Port knew of survey',
        Publisher: 'The Tarrow Courier',
        Published: '2026-03-05',
        URL: 'https://www.tarrowcourier.test/port',
        Paragraph: '2',
        Status: 'Needs context',
        Note: 'Ask for the transcript.',
        Reviewer: 'Salome Varga',
        'Reviewed at': '2026-03-05T14:40:00.000Z',
        Findings: 'Wording: wrong (words changed)',
        Evidence: 'Briefing transcript, 0:11:42 (primary, supports)',
        Links: 'https://archive.test/briefing',
        Context: 'So “We knew,” he said. They did not.',
        Tags: 'port, dredging',
        Confidence: '0.9',
        'Quote ID': 'article:105',
      },
    ])
  })

  it('S1.2 leaves empty what is not known', () => {
    const quote = makeQuote({
      speaker: null,
      date: null,
      source: { medium: 'unspecified', recipient: null, venue: null },
    })
    const [row] = table(makePart([quote], {}, { title: null, url: null }))
    expect(row).toMatchObject({
      Speaker: '',
      'Said on (EDTF)': '',
      Medium: '',
      Article: '',
      URL: '',
      Reviewer: '',
      Status: 'Undecided',
    })
  })

  it('S1.3 joins the segments of a quote, and the lines of a wrapped text', () => {
    const segments = [
      { start: 105, end: 113, text: 'We had it,' },
      { start: 120, end: 140, text: 'and nobody\n   set out\r\nto hide it.' },
    ]
    expect(table(makePart([makeQuote({ segments })]))[0]?.Quote).toBe(
      'We had it, … and nobody set out to hide it.',
    )
  })

  it('S1.4 numbers the quotes of each article, one article after the other', () => {
    const part = makePart([makeQuote(), makeQuote({ id: 'article:120' })])
    expect(table(part, part).map((row) => row.Number)).toEqual(['1', '2', '1', '2'])
  })

  it('S1.5 is UTF-8 with a byte order mark, and its lines end CR LF', () => {
    const csv = csvOf(makePart([makeQuote({ segments: [{ start: 0, end: 1, text: '“é”' }] })]))
    expect(csv.startsWith('\uFEFFNumber,Quote,')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(csv).toContain('“é”')
  })
})

describe('a line of the table', () => {
  it.each([
    ['S1.6 a plain word', 'word', 'word'],
    ['S1.6 nothing', null, ''],
    ['S1.6 a number', -5, '-5'],
    ['S1.6 a comma', 'a,b', '"a,b"'],
    ['S1.6 a quotation mark', 'a"b', '"a""b"'],
    ['S1.6 a line break', 'a\nb', '"a\nb"'],
    ['S1.7 a formula', '=1+1', "'=1+1"],
    ['S1.7 a sum', '+1', "'+1"],
    ['S1.7 a difference', '-1', "'-1"],
    ['S1.7 an old function', '@SUM(A1)', "'@SUM(A1)"],
    ['S1.7 a formula over two lines', '=1\n+1', `"'=1\n+1"`],
    ['S1.7 a full-width formula', '＝1+1', "'＝1+1"],
    ['S1.7 a formula in quotation marks', '“=1+1”', "'“=1+1”"],
    ['S1.7 a formula after a space', ' =1', "' =1"],
    ['S1.7 a formula after a tab', '\t=1', "'\t=1"],
    ['S1.7 an apostrophe before a formula', "'=1", "''=1"],
    ['S1.7 no formula: a dash in the middle', 'well – no', 'well – no'],
    ['S1.8 a NUL', 'a\0b', 'a\uFFFDb'],
    ['S1.8 half a pair', 'a\uD83Db', 'a\uFFFDb'],
    ['S1.8 a whole pair', 'a😀b', 'a😀b'],
  ])('%s', (_, cell, field) => {
    expect(toCsvLine([cell])).toBe(`${field}\r\n`)
  })

  it('S1.9 any printable cells are read back by another program, formulae without their apostrophe', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...Array.from('ab ,;"\'“=+-@＝\n\t😀é')) })
      .filter((text) => !text.startsWith('\uFEFF'))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        const [read = []] = Papa.parse<string[]>(toCsvLine(cells), { delimiter: ',', newline: '\r\n' }).data
        expect(read.map(unescapeCell)).toEqual(cells)
      }),
    )
  })
})
