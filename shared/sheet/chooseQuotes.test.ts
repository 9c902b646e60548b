import { describe, expect, it } from 'vitest'
import { articleIdSchema } from '../model/ids'
import { type SheetChoice, wholeSheet } from '../model/sheetChoice'
import type { Verdict } from '../model/verdict'
import { chooseQuotes } from './chooseQuotes'
import { makePart, makeQuote } from './reviewed.testing'
import { toMarks } from './sheetMarks'

const anonymity = { reasonInCopy: 'Fears', terms: 'Background', whyKnows: 'Was there', approvedBy: 'Desk' }

const said = (id: string, name: string | null, edtf: string | null) =>
  makeQuote({
    id,
    speaker: name === null ? null : { mention: null, name, kind: 'person', role: null, basis: 'explicit' },
    date: edtf === null ? null : { edtf, text: 'then', start: 0, end: 4, basis: 'stated' },
  })

const port = makePart([said('1', 'Bram', '2026-03-03'), said('2', 'Ada', '2026-02'), said('3', null, null)], {
  1: { verdict: 'disputed' },
  2: { verdict: 'verified', privateNote: 'Met at her home.', anonymity },
})
const harbour = {
  ...makePart([said('4', 'Ada', '2026-04-01')]),
  article: { ...port.article, id: articleIdSchema.parse('b'.repeat(64)) },
}

const ids = (choice: Partial<SheetChoice>) =>
  chooseQuotes([port, harbour], { ...wholeSheet, ...choice }).groups.map(
    ({ heading, rows }) => `${heading}: ${rows.map(({ quoteId }) => quoteId).join(' ')}`,
  )

describe('what a sheet lists', () => {
  it.each<readonly [string, Partial<SheetChoice>, readonly string[]]>([
    ['S3.1 everything', {}, ['Port knew of survey: 1 2 3', 'Port knew of survey: 4']],
    ['S3.1 an article', { articles: [harbour.article.id] }, ['Port knew of survey: 4']],
    ['S3.1 two statuses', { statuses: ['disputed', 'verified'] }, ['Port knew of survey: 1 2']],
    ['S3.1 a speaker', { speakers: ['Ada'] }, ['Port knew of survey: 2', 'Port knew of survey: 4']],
    ['S3.1 nobody named', { speakers: [null] }, ['Port knew of survey: 3']],
    ['S3.1 from a day', { saidFrom: '2026-03-01' }, ['Port knew of survey: 1', 'Port knew of survey: 4']],
    ['S3.1 to a day within a month', { saidTo: '2026-02-10' }, ['Port knew of survey: 2']],
    ['S3.1 nothing', { speakers: ['Zoe'] }, []],
    [
      'S3.2 in the order of status',
      { order: 'status' },
      ['Port knew of survey: 2 1 3', 'Port knew of survey: 4'],
    ],
    [
      'S3.2 of speakers, unknown last',
      { order: 'speaker' },
      ['Port knew of survey: 2 1 3', 'Port knew of survey: 4'],
    ],
    ['S3.2 of dates, unknown last', { order: 'date', grouping: 'none' }, ['Quotes: 2 1 4 3']],
    ['S3.3 by status', { grouping: 'status' }, ['Verified: 2', 'Disputed: 1', 'Undecided: 3 4']],
    ['S3.3 by speaker', { grouping: 'speaker' }, ['Ada: 2 4', 'Bram: 1', 'Speaker not stated: 3']],
  ])('%s', (_, choice, groups) => {
    expect(ids(choice)).toEqual(groups)
  })

  it('S3.3 an article without quotes stays, one whose quotes were all left out does not', () => {
    const { articles } = chooseQuotes([makePart([]), port], { ...wholeSheet, speakers: ['Zoe'] })
    expect(articles).toHaveLength(1)
    expect(articles[0]?.quotes).toEqual([])
  })

  it('S3.4 quotes keep the numbers of their article', () => {
    const [group] = chooseQuotes([port], { ...wholeSheet, speakers: ['Ada'] }).groups
    expect(group?.rows.map(({ number }) => number)).toEqual([2])
  })

  it.each<readonly [string, readonly Verdict[], readonly string[]]>([
    ['S3.5 unfinished work is a draft', [], ['Draft: 2 of 4 undecided']],
    ['S3.5 what is decided is none', ['verified', 'disputed'], []],
  ])('%s', (_, statuses, marks) => {
    expect(toMarks(chooseQuotes([port, harbour], { ...wholeSheet, statuses }))).toEqual(marks)
  })

  it('S3.6 what is confidential is in no row unless asked for', () => {
    const kept = chooseQuotes([port], wholeSheet).groups.flatMap(({ rows }) => rows)
    expect(kept.every((row) => row.privateNote === null && row.anonymity === null)).toBe(true)
    const asked = chooseQuotes([port], { ...wholeSheet, isConfidential: true })
    expect(asked.groups[0]?.rows[1]).toMatchObject({ privateNote: 'Met at her home.', anonymity })
    expect(toMarks(asked)).toContainEqual(expect.stringContaining('Confidential: '))
  })
})
