import { describe, expect, it } from 'vitest'
import { extract } from './extract'

/** Texts of 5 MB, by the piece that they repeat. */
const large: readonly (readonly [string, string])[] = [
  ['straight marks', '"'],
  ['alternating marks', '“”'],
  ['apostrophes', "'"],
  ['elisions', "'tis the o'er 'em "],
  ['newlines', '\n'],
  ['spaces', ' '],
  ['one word', 'a'],
  ['one number', '7'],
  ['capitalised words', 'Ida Hale '],
  ['said', 'said '],
  ['according to', 'according to '],
  ['months', 'December '],
  ['full stops', '.'],
  ['initials', 'J. '],
  ['halves of surrogate pairs', '\ud83d'],
  ['combining marks', 'é\u0301'],
]

/** Texts that are full of quotes, marks or attributions, of which a smaller one takes as long. */
const dense: readonly (readonly [string, string])[] = [
  ['opening marks', '“'],
  ['closing marks', '”'],
  ['marks of all kinds', '"“”„«»‹›‘’\'`'],
  ['quotes without space', '“a”"b"‘c’'],
  ['nested marks', '“ ‘ '],
  ['unclosed quotes', '“We sail, '],
  ['doubled single marks', "''"],
  ['paragraphs of one mark', '“\n\n'],
  ['different names', ''],
  ['one name and its short form', 'Ida Hale. Hale. '],
  ['said Hale', 'said Ida Hale, '],
  ['who', 'Hale, who '],
  ['that', 'said that he said that '],
  ['pronouns', 'he said she said '],
  ['one sentence without end', 'the mayor of Tarrow said, '],
  ['sentences', 'No. '],
  ['quotes by one speaker', '“No,” she said. '],
  ['quotes in paragraphs', '“No,” she said.\n\n'],
  ['fragments', 'Hale said it was “odd” and '],
  ['dates', 'on Dec. 5, 2019 '],
  ['turns', 'HALE: No.\n'],
  ['colons', 'Hale: '],
  ['dashes', ' — Ida Hale '],
  ['brackets', '([{'],
]

/** Without a piece, every sentence has another name. */
function makeText(piece: string, length: number): string {
  if (piece !== '') return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  let text = ''
  for (let number = 0; text.length < length; number++) text += `X${toLetters(number)} said. `
  return text
}

function toLetters(number: number): string {
  const rest = String.fromCharCode(97 + (number % 26))
  return number < 26 ? rest : toLetters(Math.floor(number / 26)) + rest
}

/** Milliseconds. */
function measure(text: string): number {
  const start = performance.now()
  extract({ id: 'a', text, title: null, url: null, published: null })
  return performance.now() - start
}

/** How many times as long a text of `length` takes as one of a tenth; what is done in no time counts as 5 ms. */
function toGrowth(piece: string, length: number): number {
  const short = makeText(piece, length / 10)
  const small = Math.min(measure(short), measure(short))
  return measure(makeText(piece, length)) / Math.max(5, small)
}

/** Linear work takes 10 times as long, quadratic work 100 times; the rest is left to a busy machine. */
const LINEAR = 40
const options = { timeout: 120_000, retry: 2 }

describe('E5 robust', () => {
  it.each(large)('E5.4 time grows linearly to 5 MB of %s', options, (_, piece) => {
    expect(toGrowth(piece, 5_000_000)).toBeLessThan(LINEAR)
  })

  it.each(dense)('E5.4 time grows linearly over %s', options, (_, piece) => {
    expect(toGrowth(piece, 300_000)).toBeLessThan(LINEAR)
  })
})
