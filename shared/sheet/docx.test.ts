import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wholeSheet } from '../model/sheetChoice'
import { chooseQuotes } from './chooseQuotes'
import { writeDocx } from './docx'
import { makePart, makeQuote, transcript } from './reviewed.testing'

const part = makePart([makeQuote()], {
  'article:105': {
    verdict: 'disputed',
    note: 'One.\nTwo.',
    evidence: [transcript],
    wording: { answer: 'wrong', reason: 'words-changed' },
  },
})
const read = (...parts: readonly (typeof part)[]) => {
  const files = unzipSync(writeDocx(chooseQuotes(parts, wholeSheet), '2026-03-05T15:00:00.000Z'))
  return strFromU8(files['word/document.xml'] ?? new Uint8Array())
}
const paragraphs = (xml: string) =>
  xml.split('</w:p>').map((each) => each.replace(/<w:br\/>/g, '\n').replace(/<[^>]+>/g, ''))

describe('the document for an editor', () => {
  it('S5.1 shows each quote with its passage, findings, evidence, note and a box to sign', () => {
    expect(paragraphs(read(part))).toEqual(
      expect.arrayContaining([
        '1. Disputed',
        '“We knew,”',
        'Maren Tolliver, chief executive',
        'In the article',
        'So “We knew,” he said. They did not.',
        'Wording: wrong (words changed)',
        'Briefing transcript, 0:11:42 (primary, supports) https://archive.test/briefing',
        'One.\nTwo.',
        'Signature and date',
        '☐ Agreed   ☐ Ask back',
      ]),
    )
  })

  it('S5.1 sets the quote’s own words in bold in its passage', () => {
    expect(read(part)).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">We knew,</w:t>')
  })

  it('S5.2 begins each article on a page of its own', () => {
    expect(read(part, part, part).match(/<w:br w:type="page"\/>/g)).toHaveLength(2)
  })

  it('S5.3 no value changes the document’s markup', () => {
    const hostile = '</w:t></w:r></w:p><w:p>"&\0'
    const xml = read(makePart([makeQuote()], { 'article:105': { note: hostile } }, { title: hostile }))
    expect(xml).toContain('&lt;/w:t&gt;')
    expect(xml).not.toContain('\0')
  })

  it.each(['javascript:alert(1)', 'https://a.test/" \\o "x'])(
    'S5.4 no address leaves its link: %s',
    (url) => {
      const xml = read(makePart([makeQuote()], {}, { url }))
      const links = xml.match(/w:instr="[^"]*"/g) ?? []
      expect(links.every((each) => !/javascript|\\/.test(each))).toBe(true)
    },
  )
})
