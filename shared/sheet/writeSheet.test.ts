import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type SheetChoice, wholeSheet } from '../model/sheetChoice'
import { chooseQuotes } from './chooseQuotes'
import { makePart, makeQuote, toText, transcript } from './reviewed.testing'
import { type SheetFormat, sheetFormats, writeSheet } from './writeSheet'

const secrets = {
  privateNote: 'PRIVATE-WORD',
  anonymity: { reasonInCopy: 'REASON-WORD', terms: 'T', whyKnows: 'W', approvedBy: 'A' },
}
const part = makePart([makeQuote(), makeQuote({ id: 'article:120' })], {
  'article:105': { verdict: 'verified', note: 'Heard it.', evidence: [transcript], ...secrets },
})

const write = (format: SheetFormat, choice: Partial<SheetChoice> = {}) =>
  writeSheet(format, chooseQuotes([part], { ...wholeSheet, ...choice }), '2026-03-05T15:00:00.000Z')

const words = (format: SheetFormat, choice: Partial<SheetChoice> = {}) => {
  const bytes = write(format, choice)
  return format === 'xlsx' || format === 'docx'
    ? Object.values(unzipSync(bytes))
        .map((each) => strFromU8(each))
        .join('\n')
    : toText(bytes)
}

describe.each(sheetFormats)('%s', (format) => {
  it('S3.6 keeps what is confidential, and says so where it does not', () => {
    expect(words(format)).not.toMatch(/PRIVATE-WORD|REASON-WORD/)
    const asked = words(format, { isConfidential: true })
    expect(asked).toContain('PRIVATE-WORD')
    expect(asked).toMatch(/confidential/i)
  })

  it('S3.7 leaves out the columns that were not chosen', () => {
    expect(words(format)).toMatch(/Heard it\./)
    expect(words(format, { columns: ['quote', 'status'] })).not.toMatch(/Heard it\.|archive\.test/)
  })

  it('S3.8 is the same for the same quotes and moment', () => {
    expect(write(format)).toEqual(write(format))
  })
})

describe('unfinished work', () => {
  it.each(['docx', 'html', 'md', 'jsonld', 'xlsx'] as const)('S3.5 is marked in %s', (format) => {
    expect(words(format)).toContain('Draft: 1 of 2 undecided')
  })
})
