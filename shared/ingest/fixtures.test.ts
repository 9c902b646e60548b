import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReadArticle } from './reader'
import { readArticles } from './readArticles'

const folder = join(import.meta.dirname, 'fixtures')
const between = '\n\n--------\n\n'

/** What of an article stands in `expected.json`: each detail with where it was found, and each paragraph's kind. */
function toExpected({ found, foundIn, paragraphs }: ReadArticle): object {
  const details = Object.entries(found).filter(([, value]) => value !== null)
  return {
    details: Object.fromEntries(details),
    foundIn,
    paragraphs: paragraphs.map(({ kind, page, seconds, speaker }) =>
      [kind, page && `page ${page}`, seconds !== undefined && `${seconds} s`, speaker]
        .filter(Boolean)
        .join(', '),
    ),
  }
}

describe('I5.1 each case is read as its folder says: the text to the letter, the details, and the kinds', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const files = readdirSync(join(folder, name))
    const source = files.find((file) => file.startsWith('source.')) ?? ''
    const bytes = new Uint8Array(readFileSync(join(folder, name, source)))
    const read = await readArticles({ name: source, bytes })
    const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
    const text = readFileSync(join(folder, name, 'expected.txt'), 'utf8')
    const articles = read.ok ? read.value.articles : []
    expect(read.ok ? articles.map(toExpected) : read.problem).toEqual(expected)
    expect(articles.map((article) => article.text).join(between)).toBe(text)
  })
})
