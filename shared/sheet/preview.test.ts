import { expect, it } from 'vitest'
import { wholeSheet } from '../model/sheetChoice'
import { chooseQuotes } from './chooseQuotes'
import { previewDocument, previewTable } from './preview'
import { makePart, makeQuote, transcript } from './reviewed.testing'

const part = makePart([makeQuote(), makeQuote({ id: 'article:120' })], {
  'article:105': { verdict: 'verified', note: 'Heard it.', evidence: [transcript] },
})

it('S8.1 a document is previewed with its marks, groups and quotes', () => {
  const { marks, groups } = previewDocument(chooseQuotes([part], wholeSheet), 1)
  expect(marks).toEqual(['Draft: 1 of 2 undecided'])
  expect(groups).toMatchObject([
    {
      heading: 'Port knew of survey',
      quotes: [
        {
          number: 1,
          verdict: 'verified',
          words: '“We knew,”',
          lines: expect.arrayContaining([
            'Evidence: Briefing transcript, 0:11:42 (primary, supports)',
          ]) as unknown,
          notes: ['Heard it.'],
        },
      ],
    },
  ])
})

it('S8.1 without the lines that were left out', () => {
  const { groups } = previewDocument(chooseQuotes([part], { ...wholeSheet, columns: [] }), 5)
  expect(groups[0]?.quotes[0]).toMatchObject({
    notes: [],
    lines: [expect.any(String), expect.any(String)] as unknown,
  })
})

it('S8.2 a table is previewed with the chosen columns', () => {
  const chosen = chooseQuotes([part], { ...wholeSheet, columns: ['status', 'number'] })
  expect(previewTable(chosen, 1)).toEqual({ headings: ['Number', 'Status'], rows: [['1', 'Verified']] })
})
