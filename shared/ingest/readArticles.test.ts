import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { succeed } from '../model/result'
import { maxSourceBytes } from '../model/source'
import { readArticles } from './readArticles'

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))
const read = async (bytes: Uint8Array, name = 'article.txt') => {
  const result = await readArticles({ name, bytes })
  const [article] = result.ok ? result.value.articles : []
  return article ? succeed(article) : result
}
const textOf = async (text: string) => {
  const result = await readArticles({ name: 'article.txt', bytes: utf8(text) })
  return result.ok ? result.value.articles.map((article) => article.text).join() : result.problem
}

describe('bytes that are no article', () => {
  it.each([
    ['I2.1 no bytes', new Uint8Array(), 'empty'],
    ['I2.1 white space alone', utf8(' \r\n\t\u00A0\n'), 'empty'],
    ['I2.1 a byte order mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), 'empty'],
    ['I2.1 zero-width characters alone', utf8('\u200B\u200D\n\u2060'), 'empty'],
    ['I2.2 one byte too many', new Uint8Array(maxSourceBytes + 1), 'too-large'],
    ['I6.2 a PDF that was cut off', utf8('%PDF-1.7\n1 0 obj'), 'damaged'],
    ['I6.2 a Word document that was cut off', utf8('PK\x03\x04mimetype'), 'damaged'],
    ['I2.3 a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'not-text'],
    ['I2.3 a NUL among letters', utf8('Nobody set out to hide it.\0'), 'not-text'],
    ['I2.3 many control characters', utf8('a\x01b\x02c\x03d\x04e\x05'), 'not-text'],
    [
      'I2.3 numbers from a machine',
      new Uint8Array(4096).map((_, index) => (index * index * 31) >> 3),
      'not-text',
    ],
  ])('%s', async (_, bytes, problem) => {
    expect(await read(bytes)).toEqual({ ok: false, problem })
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
  ])('%s', async (_, printed, text) => {
    expect(await textOf(printed)).toBe(text)
  })

  it('I2.5 a file with any name is tried as plain text', async () => {
    expect((await read(utf8('Words.'), 'README')).ok).toBe(true)
    expect((await read(utf8('Words.'), 'notes.MD')).ok).toBe(true)
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
  ])('%s are read in good time', { timeout: 20_000 }, async (_, text) => {
    const started = performance.now()
    const result = await read(utf8(text))
    expect(result.ok).toBe(true)
    expect(performance.now() - started).toBeLessThan(6_000)
  })
})

const article = new URL('../../../shared/articles/us-mexico-cartel-talks.txt', import.meta.url)

describe.skipIf(!existsSync(article))('an article from the wire', () => {
  it('I3.1 has its headline first and its address last, and states no date', async () => {
    const result = await readArticles({ name: 'a.txt', bytes: new Uint8Array(readFileSync(article)) })
    if (!result.ok) throw new Error(result.problem)
    const [wire] = result.value.articles
    if (!wire) throw new Error('no article')
    const { text, paragraphs, found } = wire
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
