import { describe, expect, it } from 'vitest'
import { tokenize } from '../../text/tokens'
import { pairMarks } from './marks'

const read = (text: string) => {
  const paragraph = { start: 0, end: text.length }
  return pairMarks(text, paragraph, tokenize(text, 0, text.length)).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('E1.1 E1.2 marked spans', () => {
  it.each([
    ['curly', '“A b,” she said. “C.”', ['A b,', 'C.']],
    ['straight', '"A b," she said. "C."', ['A b,', 'C.']],
    ['doubled single', "''A b,'' she said.", ['A b,']],
    ['guillemets', '«A b», said she.', ['A b']],
    ['low-high', '„A b“, said she.', ['A b']],
    ['single', '‘I don’t know,’ she said.', ['I don’t know,']],
    ['straight single', "'I don't know,' she said.", ["I don't know,"]],
    ['apostrophes alone', "The workers' union didn't meet in the '90s.", []],
    ['nested', '“He said, ‘No,’ and left,” she said.', ['He said, ‘No,’ and left,']],
    ['unclosed', 'She said, “We go.', ['We go.']],
    ['stray closing mark', 'The sign” was wrong. “Yes,” she said.', ['Yes,']],
    ['unclosed before another', '“A b, she said. “C d,” he said.', ['A b, she said.', 'C d,']],
    ['nothing inside', 'An empty “” pair.', []],
    ['inches', 'A 6\'2" guard said, "No."', ['No.']],
  ])('%s', (_, text, spans) => {
    expect(read(text)).toEqual(spans)
  })

  it('E5.4 takes 10,000 marks in a row', () => {
    expect(read('"'.repeat(10_000)).length).toBeLessThan(10_000)
  })
})
