import { describe, expect, it } from 'vitest'
import type { ArticleDetails } from '../model/article'
import { noDetails } from '../model/article'
import { findStructure } from './structure'

const LEDE =
  'The port authority approved a $41 million plan to deepen the main channel five months after its own surveyors warned of the damage.'
const MORE =
  '“We had the survey, and we should have put it in front of the board,” Maren Tolliver said at a public briefing on Tuesday.'
const TITLE = 'Port knew dredging plan would cut into seagrass bed'

/** Each paragraph's kind and its first words. */
function outline(text: string): readonly string[] {
  return findStructure(text).paragraphs.map(({ kind, start, end }) => {
    const words = text.slice(start, end)
    return `${kind}: ${words.length > 12 ? `${words.slice(0, 12)}…` : words}`
  })
}

/** A layout of an article, the kinds of its paragraphs, and the details that it states. */
type Layout = readonly [name: string, text: string, kinds: string, found: Partial<ArticleDetails>]

const layouts: readonly Layout[] = [
  [
    'I3.1 headline and body in single lines',
    `${TITLE}\n${LEDE}\n${MORE}`,
    'title body body',
    { title: TITLE },
  ],
  [
    'I3.1 headline and body between empty lines',
    `${TITLE}\n\n${LEDE}\n\n${MORE}\n`,
    'title body body',
    { title: TITLE },
  ],
  [
    'I3.1 a headline in capitals',
    `PORT KNEW DREDGING PLAN WOULD CUT SEAGRASS\n\n${LEDE}`,
    'title body',
    { title: 'PORT KNEW DREDGING PLAN WOULD CUT SEAGRASS' },
  ],
  [
    'I3.1 a headline that asks',
    `Did the port know?\n\n${LEDE}`,
    'title body',
    { title: 'Did the port know?' },
  ],
  [
    'I3.1 a headline that ends like a sentence',
    `Port Knew Dredging Plan Would Cut Seagrass Bed.\n\n${LEDE}`,
    'title body',
    { title: 'Port Knew Dredging Plan Would Cut Seagrass Bed.' },
  ],
  ['I3.1 no headline: a report from the wire', `${LEDE}\n\n${MORE}`, 'body body', {}],
  ['I3.1 no headline: a short first sentence', `Nobody came.\n\n${LEDE}\n\n${MORE}`, 'body body body', {}],
  ['I3.1 no headline: one paragraph', 'Port knew dredging plan would cut seagrass', 'body', {}],
  ['I3.1 no headline: a quote that is still open', `“We had the survey,”\n\n${LEDE}`, 'body body', {}],
  [
    'I3.2 one writer',
    `${TITLE}\nBy Tomas Ekeland\n\n${LEDE}`,
    'title byline body',
    { title: TITLE, byline: 'Tomas Ekeland' },
  ],
  [
    'I3.2 writers and their post',
    `${TITLE}\n\nBy ANA RUIZ and J. van der Berg, Staff Writers\n\n${LEDE}`,
    'title byline body',
    { title: TITLE, byline: 'ANA RUIZ and J. van der Berg, Staff Writers' },
  ],
  [
    'I3.2 a writer and a paper',
    `${TITLE}\n\nBy Tomas Ekeland, The Tarrow Courier\n\n${LEDE}`,
    'title byline body',
    { title: TITLE, byline: 'Tomas Ekeland, The Tarrow Courier', publisher: 'The Tarrow Courier' },
  ],
  [
    'I3.2 a byline under a second headline',
    `${TITLE}\nSurveyors warned of damage last autumn.\nBy Tomas Ekeland\n${LEDE}`,
    'title body byline body',
    { title: TITLE, byline: 'Tomas Ekeland' },
  ],
  [
    'I3.2 a sentence that begins with By',
    `${TITLE}\n\nBy Tuesday nobody was left on the quay.\n\n${LEDE}`,
    'title body body',
    { title: TITLE },
  ],
  [
    'I3.3 a dateline with a day',
    `${TITLE}\n\nTARROW, March 3 — ${LEDE}`,
    'title body',
    { title: TITLE, dateline: 'TARROW, March 3' },
  ],
  [
    'I3.3 an agency’s dateline',
    `LONDON (Reuters) - ${LEDE}\n\n${MORE}`,
    'body body',
    { dateline: 'LONDON', publisher: 'Reuters' },
  ],
  [
    'I3.3 a place in small letters with an agency',
    `Philadelphia (AFP) – ${LEDE}`,
    'body',
    { dateline: 'Philadelphia', publisher: 'AFP' },
  ],
  ['I3.3 a place with its state', `FORT QUILL, Fla. — ${LEDE}`, 'body', { dateline: 'FORT QUILL, Fla.' }],
  [
    'I3.3 a dateline that makes the line above a headline',
    `Port to deepen channel.\n\nROME — ${LEDE}`,
    'title body',
    { title: 'Port to deepen channel.', dateline: 'ROME' },
  ],
  ['I3.3 initials are no place', `NASA — the agency that flies — said so. ${LEDE}`, 'body', {}],
  ['I3.3 a dash in a sentence', `The plan — the third this year — passed. ${LEDE}`, 'body', {}],
  [
    'I3.4 a labelled date',
    `${TITLE}\nBy Tomas Ekeland\nPublished: March 5, 2026\n\n${LEDE}`,
    'title byline byline body',
    { title: TITLE, byline: 'Tomas Ekeland', published: '2026-03-05' as never },
  ],
  [
    'I3.4 a bare date under the byline',
    `${TITLE}\n\nBy Tomas Ekeland\n\nThu 5 Mar 2026, 14:20\n\n${LEDE}`,
    'title byline byline body',
    { title: TITLE, byline: 'Tomas Ekeland', published: '2026-03-05' as never },
  ],
  [
    'I3.4 published outweighs updated',
    `${TITLE}\nUpdated 7 March 2026\nPublished 5 March 2026\n${LEDE}`,
    'title byline byline body',
    { title: TITLE, published: '2026-03-05' as never, updated: '2026-03-07' as never },
  ],
  [
    'I3.4 published and updated on one line',
    `${TITLE}\nPublished: 5 March 2026, 06:30 GMT | Updated: 7 March 2026\n${LEDE}`,
    'title byline body',
    { title: TITLE, published: '2026-03-05' as never, updated: '2026-03-07' as never },
  ],
  [
    'I3.4 updated, when nothing better is said',
    `${TITLE}\nLast updated: 2026-03-07T09:10:00Z\n${LEDE}`,
    'title byline body',
    { title: TITLE, published: '2026-03-07' as never },
  ],
  [
    'I3.4 a date that two readers read differently',
    `${TITLE}\n03/04/2026\n${LEDE}`,
    'title body body',
    { title: TITLE },
  ],
  [
    'I3.4 a date in the story',
    `${TITLE}\n\nOn March 3, 2026, the port authority met. ${LEDE}`,
    'title body',
    { title: TITLE },
  ],
  [
    'I3.4 a date at the foot',
    `${TITLE}\n\n${Array(8).fill(LEDE).join('\n\n')}\n\nFriday, December 4, 2015`,
    `title ${'body '.repeat(9).trim()}`,
    { title: TITLE },
  ],
  [
    'I3.5 writer, paper and date on one line',
    `${TITLE}\nBy Tomas Ekeland | The Tarrow Courier | 5 March 2026\n${LEDE}`,
    'title byline body',
    {
      title: TITLE,
      byline: 'Tomas Ekeland',
      publisher: 'The Tarrow Courier',
      published: '2026-03-05' as never,
    },
  ],
  [
    'I3.5 paper and date on one line',
    `The Tarrow Courier, March 5, 2026\n\n${TITLE}\n\n${LEDE}`,
    'byline title body',
    { title: TITLE, publisher: 'The Tarrow Courier', published: '2026-03-05' as never },
  ],
  [
    'I3.5 a paper under a dash at the foot',
    `${TITLE}\n\n${LEDE}\n\n— The Tarrow Courier`,
    'title body byline',
    { title: TITLE, publisher: 'The Tarrow Courier' },
  ],
  [
    'I3.5 a copyright line',
    `${TITLE}\n\n${LEDE}\n\n© 2026 The Tarrow Courier. All rights reserved.`,
    'title body byline',
    { title: TITLE, publisher: 'The Tarrow Courier' },
  ],
  [
    'I3.6 an address at the top',
    `https://news.example/port\n${TITLE}\n${LEDE}`,
    'url title body',
    { title: TITLE, url: 'https://news.example/port' },
  ],
  [
    'I3.6 an address with a label',
    `${TITLE}\n${LEDE}\nSource: https://news.example/port`,
    'title body url',
    { title: TITLE, url: 'https://news.example/port' },
  ],
  [
    'I3.6 the front page of some site',
    `${TITLE}\n${LEDE}\n\nOnline:\n\nhttp://polls.example.`,
    'title body body body',
    { title: TITLE },
  ],
  [
    'I3.6 a publisher that address and text spell together',
    `${TITLE}\n${LEDE} So The Tarrow Courier found.\nhttps://www.tarrowcourier.example/a`,
    'title body url',
    { title: TITLE, url: 'https://www.tarrowcourier.example/a', publisher: 'The Tarrow Courier' },
  ],
  [
    'I3.6 a domain that the text never spells out',
    `${TITLE}\n${LEDE}\nhttps://www.tarrowcourier.example/a`,
    'title body url',
    { title: TITLE, url: 'https://www.tarrowcourier.example/a' },
  ],
]

describe('what a text says about itself', () => {
  it.each(layouts)('%s', (_, text, kinds, found) => {
    const structure = findStructure(text)
    expect(structure.paragraphs.map((paragraph) => paragraph.kind).join(' ')).toBe(kinds)
    expect(structure.found).toEqual({ ...noDetails, ...found })
  })
})

const WRAPPED = `Port knew dredging plan would cut into seagrass

The port authority approved a $41 million plan to deepen the harbour's
main channel five months after its own surveyors warned that the work
would cut into a protected seagrass bed.

"We had the survey, and we should have put it in front of the board.
Nobody set out to hide it," Maren Tolliver said on Tuesday.
`

describe('paragraphs', () => {
  it.each([
    ['I4.1 a line is a paragraph', `${LEDE}\n${MORE}`, ['body: The port aut…', 'body: “We had the …']],
    [
      'I4.1 empty lines separate paragraphs',
      `\n\n${LEDE}\n \t\n\n${MORE}\n`,
      ['body: The port aut…', 'body: “We had the …'],
    ],
    [
      'I4.2 a wrapped block is one paragraph',
      WRAPPED,
      ['title: Port knew dr…', 'body: The port aut…', 'body: "We had the …'],
    ],
    [
      'I4.2 and so with CR LF',
      WRAPPED.replaceAll('\n', '\r\n'),
      ['title: Port knew dr…', 'body: The port aut…', 'body: "We had the …'],
    ],
    [
      'I4.3 an indent opens a paragraph of a wrapped text',
      WRAPPED.trim().replaceAll('\n\n', '\n    '),
      ['title: Port knew dr…', 'body: The port aut…', 'body: "We had the …'],
    ],
    [
      'I4.4 the Unicode paragraph separator',
      `${LEDE}\u2029${MORE}`,
      ['body: The port aut…', 'body: “We had the …'],
    ],
    [
      'I4.5 short lines that nobody wrapped',
      'Roses\nViolets\nSugar and spice\nAnd everything nice',
      ['title: Roses', 'body: Violets', 'body: Sugar and sp…', 'body: And everythi…'],
    ],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it('I4.6 hold no white space at their ends, and together all that is printed', () => {
    const { paragraphs } = findStructure(WRAPPED)
    const joined = paragraphs.map(({ start, end }) => WRAPPED.slice(start, end))
    expect(joined.every((words) => words.trim() === words)).toBe(true)
    expect(joined.join('').replace(/\s/g, '')).toBe(WRAPPED.replace(/\s/g, ''))
  })
})
