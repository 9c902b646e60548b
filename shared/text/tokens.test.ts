import { describe, expect, it } from 'vitest'
import { tokenize } from './tokens'

const read = (text: string) => tokenize(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('E5.1 tokens', () => {
  it.each([
    ['Mr. Hale said no.', ['Mr.', 'Hale', 'said', 'no', '.']],
    ['the U.S. team', ['the', 'U.S.', 'team']],
    ['Sen. Ida Lund (D-Mo.) said', ['Sen.', 'Ida', 'Lund', '(', 'D-Mo.', ')', 'said']],
    ['Lund’s plan', ['Lund', '’s', 'plan']],
    ["voters' rights", ['voters', "'", 'rights']],
    ["''We go,'' she said", ["''", 'We', 'go', ',', "''", 'she', 'said']],
    ['it rained -- hard', ['it', 'rained', '--', 'hard']],
    ['$1,200 at 5:30', ['$1,200', 'at', '5:30']],
    ['wait ... there', ['wait', '...', 'there']],
    ['well-known', ['well-known']],
    ['\ud800 \u0000', ['\ud800', '\u0000']],
  ])('%j', (text, tokens) => {
    expect(read(text)).toEqual(tokens)
  })
})
