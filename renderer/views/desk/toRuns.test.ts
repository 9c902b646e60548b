import { describe, expect, it } from 'vitest'
import { anArticle, aQuote } from '../../store/library.testing'
import { findMarks, toRuns } from './toRuns'

/** Writes runs as `text` for plain and `[text|roles]` for marked stretches. */
function write(text: string, quotes: readonly (readonly [number, number])[]): string {
  const article = anArticle(text)
  const marks = findMarks(
    text,
    quotes.map(([start, end]) => aQuote(article, start, end)),
  )
  return toRuns(text, { start: 0, end: text.length }, marks)
    .map(({ text: words, marks: here }) =>
      here.length ? `[${words}|${here.map(({ role }) => role).join()}]` : words,
    )
    .join('')
}

describe('D1.1 quotes are marked in the text with their quotation marks', () => {
  it.each<[string, [number, number][], string]>([
    ['No quote.', [], 'No quote.'],
    ['“Yes,” she said.', [[1, 5]], '[“Yes,”|words] she said.'],
    ['She said "no".', [[10, 12]], 'She said ["no"|words].'],
    ['Indirect speech here', [[0, 8]], '[Indirect|words] speech here'],
    [
      '“A “b” c.”',
      [
        [1, 9],
        [4, 5],
      ],
      '[“A |words][“b”|words,words][ c.”|words]',
    ],
    ['“whole”', [[1, 6]], '[“whole”|words]'],
    ['', [], ''],
  ])('%s', (text, quotes, runs) => {
    expect(write(text, quotes)).toBe(runs)
  })

  it('a quote over two paragraphs is cut at their ends', () => {
    const text = '“One\n“Two”'
    const marks = findMarks(text, [aQuote(anArticle(text), 1, 9)])
    expect(toRuns(text, { start: 0, end: 4 }, marks)).toMatchObject([{ start: 0, end: 4 }])
    expect(toRuns(text, { start: 5, end: 10 }, marks)).toMatchObject([{ start: 5, end: 10 }])
  })
})
