import { describe, expect, it } from 'vitest'
import { edtfSchema } from '../model/edtf'
import { quoteIdSchema } from '../model/ids'
import type { Quote, Speaker } from '../model/quote'
import { findChecks } from './findChecks'

const speaker = (name: string, text: string, rest: Partial<Speaker> = {}): Speaker => ({
  mention: { start: 0, end: text.length, text },
  name,
  kind: 'person',
  role: null,
  basis: 'explicit',
  ...rest,
})

const date = (
  edtf: string,
  text: string | null,
  basis: 'stated' | 'carried' | 'published' = 'stated',
): Quote['date'] => ({
  edtf: edtfSchema.parse(edtf),
  text,
  start: 0,
  end: 0,
  basis,
})

const quote = (parts: Partial<Quote>): Quote => ({
  id: quoteIdSchema.parse('a:0'),
  kind: 'direct',
  segments: [{ start: 0, end: 1, text: 'x' }],
  clause: null,
  speaker: speaker('Maren Tolliver', 'Tolliver'),
  cue: null,
  date: null,
  source: null,
  confidence: 0.95,
  why: [],
  ...parts,
})

describe('R4.1 what was concluded rather than read is shown to be checked', () => {
  it.each<[string, Partial<Quote>, string[]]>([
    ['a named speaker beside the words', {}, []],
    ['no speaker', { speaker: null }, ['No speaker found']],
    [
      'an unnamed source',
      {
        speaker: speaker('port spokesperson', 'A port spokesperson', {
          kind: 'unnamed',
          basis: 'description',
        }),
      },
      ['Unnamed source'],
    ],
    [
      'a pronoun',
      { speaker: speaker('Maren Tolliver', 'She', { basis: 'pronoun' }) },
      ['“She” read as Maren Tolliver'],
    ],
    [
      'a speaker carried over',
      { speaker: speaker('Maren Tolliver', 'Tolliver', { basis: 'carried' }) },
      ['Maren Tolliver carried over'],
    ],
    ['low confidence', { confidence: 0.54 }, ['Speaker uncertain']],
    ['a full date', { date: date('2026-03-03', 'March 3, 2026') }, []],
    ['a weekday', { date: date('2026-03-03', 'on Tuesday') }, ['Date counted from “on Tuesday”']],
    ['an unknown year', { date: date('XXXX-12-05', 'Dec. 5') }, ['Year of “Dec. 5” not known']],
    [
      'a date carried over',
      { date: date('2026-03-03', 'Tuesday', 'carried') },
      ['Date carried over from “Tuesday”'],
    ],
    [
      'the article’s own date',
      { date: date('2026-03-05', null, 'published') },
      ['Date is the article’s own'],
    ],
  ])('%s', (_, parts, titles) => {
    expect(findChecks(quote(parts)).map(({ title }) => title)).toEqual(titles)
  })
})
