import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { maxSourceBytes } from '../model/source'
import { readArticle } from './readArticle'

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))
const read = (bytes: Uint8Array, name = 'article.txt') => readArticle({ name, bytes })
const textOf = (text: string) => {
  const result = read(utf8(text))
  return result.ok ? result.value.text : result.problem
}

describe('bytes that are no article', () => {
  it.each([
    ['I2.1 no bytes', new Uint8Array(), 'empty'],
    ['I2.1 white space alone', utf8(' \r\n\t\u00A0\n'), 'empty'],
    ['I2.1 a byte order mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), 'empty'],
    ['I2.1 zero-width characters alone', utf8('\u200B\u200D\n\u2060'), 'empty'],
    ['I2.2 one byte too many', new Uint8Array(maxSourceBytes + 1), 'too-large'],
    ['I2.3 a PDF', utf8('%PDF-1.7\n1 0 obj'), 'not-text'],
    ['I2.3 a Word document', utf8('PK\x03\x04mimetype'), 'not-text'],
    ['I2.3 an RTF document', utf8('{\\rtf1\\ansi Hello}'), 'not-text'],
    ['I2.3 a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'not-text'],
    ['I2.3 a NUL among letters', utf8('Nobody set out to hide it.\0'), 'not-text'],
    ['I2.3 many control characters', utf8('a\x01b\x02c\x03d\x04e\x05'), 'not-text'],
    [
      'I2.3 numbers from a machine',
      new Uint8Array(4096).map((_, index) => (index * index * 31) >> 3),
      'not-text',
    ],
  ])('%s', (_, bytes, problem) => {
    expect(read(bytes)).toEqual({ ok: false, problem })
  })
})

describe('the text', () => {
  it.each([
    ['I2.4 CR LF and CR become LF', 'One.\r\nTwo.\rThree.\n', 'One.\nTwo.\nThree.\n'],
    [
      'I2.4 everything else stays as printed',
      '  “A”\u00A0–\u2028 \u00AD B\tC  ',
      '  “A”\u00A0–\u2028 \u00AD B\tC  ',
    ],
    ['I2.4 a few stray control characters stay', 'One.\x1BTwo.', 'One.\x1BTwo.'],
  ])('%s', (_, printed, text) => {
    expect(textOf(printed)).toBe(text)
  })

  it('I2.5 a file with any name is tried as plain text', () => {
    expect(read(utf8('Words.'), 'README').ok).toBe(true)
    expect(read(utf8('Words.'), 'notes.MD').ok).toBe(true)
  })
})

describe('hostile texts of many megabytes', () => {
  const size = 8 * 1024 * 1024
  it.each([
    ['I2.6 line breaks', '\n'.repeat(size - 1) + 'a'],
    ['I2.6 one letter a line', 'a\n'.repeat(size / 2)],
    ['I2.6 one line', 'a '.repeat(size / 2)],
    ['I2.6 spaces between two words', `a${' '.repeat(size)}b`],
    ['I2.6 quotation marks', '"'.repeat(size)],
    [
      'I2.6 wrapped lines',
      'A line of text that was wrapped at a fixed width by a mail program\n'.repeat(size / 67),
    ],
    ['I2.6 addresses', 'https://courier.example/\n'.repeat(size / 26)],
  ])('%s are read in good time', { timeout: 20_000 }, (_, text) => {
    const started = performance.now()
    const result = read(utf8(text))
    expect(result.ok).toBe(true)
    expect(performance.now() - started).toBeLessThan(6_000)
  })
})

const article = new URL('../../../shared/articles/us-mexico-cartel-talks.txt', import.meta.url)

describe.skipIf(!existsSync(article))('an article from the wire', () => {
  it('I3.1 has its headline first and its address last, and states no date', () => {
    const result = read(new Uint8Array(readFileSync(article)))
    if (!result.ok) throw new Error(result.problem)
    const { text, paragraphs, found } = result.value
    expect(paragraphs.map((paragraph) => paragraph.kind)).toEqual([
      'title',
      ...Array<string>(12).fill('body'),
      'url',
    ])
    expect(found.title).toBe(text.split('\n')[0])
    expect(found.url).toBe(text.split('\n').at(-1))
    expect(found).toMatchObject({
      publisher: 'The Epoch Times',
      published: null,
      byline: null,
      dateline: null,
    })
  })
})
