import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wholeSheet } from '../model/sheetChoice'
import { chooseQuotes } from './chooseQuotes'
import { makePart, makeQuote, transcript } from './reviewed.testing'
import { writeXlsx } from './xlsx'
import { toTypedCell } from './xlsxCell'
import { cellStyles } from './xlsxParts'

const { date, instant, noFormula, text, decimal, integer, link } = cellStyles
const inline = (style: number, words: string) =>
  `<c r="B2" s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`

describe('a cell', () => {
  it.each([
    ['S4.1 a day is a date', '2026-03-03', 'date', `<c r="B2" s="${date}"><v>46084</v></c>`],
    [
      'S4.1 an instant is a date',
      '2026-03-03T12:00:00.000Z',
      'instant',
      `<c r="B2" s="${instant}"><v>46084.5</v></c>`,
    ],
    ['S4.1 a month is text', '2026-03', 'date', inline(text, '2026-03')],
    ['S4.1 a day before spreadsheets count is text', '1899-03-03', 'date', inline(text, '1899-03-03')],
    ['S4.1 a whole number', 3, 'number', `<c r="B2" s="${integer}"><v>3</v></c>`],
    ['S4.1 a probability', 0.25, 'number', `<c r="B2" s="${decimal}"><v>0.25</v></c>`],
    ['S4.1 an address', 'https://a.test/', 'link', inline(link, 'https://a.test/')],
    ['S4.1 nothing', null, 'text', ''],
    ['S4.2 a formula is text and stays it', '=1+1', 'text', inline(noFormula, '=1+1')],
    ['S4.2 a sum', '+1', 'text', inline(noFormula, '+1')],
    ['S4.2 a function', '@SUM(A1)', 'text', inline(noFormula, '@SUM(A1)')],
    ['S4.3 markup is text', '<b>&"', 'text', inline(text, '&lt;b&gt;&amp;&quot;')],
    ['S4.3 what XML cannot hold', 'a\0b', 'text', inline(text, 'a\uFFFDb')],
  ] as const)('%s', (_, value, kind, xml) => {
    expect(toTypedCell('B2', value, kind).source).toBe(xml)
  })

  it('S4.3 holds no more than a cell can', () => {
    const { source } = toTypedCell('B2', 'x'.repeat(40_000), 'text')
    expect(/>(x+…)</.exec(source)?.[1]).toHaveLength(32_767)
  })
})

describe('the workbook', () => {
  const quotes = Array.from({ length: 3 }, (_, at) => makeQuote({ id: `article:${at}` }))
  const part = makePart(quotes, { 'article:1': { evidence: [transcript] } })
  const parts = unzipSync(writeXlsx(chooseQuotes([part], wholeSheet), '2026-03-05T15:00:00.000Z'))
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const sheet = read('xl/worksheets/sheet1.xml')

  it('S4.4 has a frozen heading with filters over all rows', () => {
    expect(sheet).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2"')
    expect(sheet).toContain('<autoFilter ref="A1:Z4"/>')
    expect(sheet.match(/<row /g)).toHaveLength(4)
  })

  it('S4.5 links the addresses of the web', () => {
    expect(sheet.match(/<hyperlink /g)).toHaveLength(4)
    expect(read('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://archive.test/briefing" TargetMode="External"',
    )
  })

  it('S4.6 says what it is on a second worksheet', () => {
    expect(read('xl/worksheets/sheet2.xml')).toContain('Draft: 3 of 3 undecided')
  })

  it('S4.6 holds no formula', () => {
    expect(sheet).not.toContain('<f>')
  })
})
