import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from './extract'
import { expectedSchema, toAnswer, toWanted } from './fixtures.testing'

const folder = new URL('fixtures/', import.meta.url)

describe('fixtures', () => {
  for (const name of readdirSync(folder).sort()) {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
    const expected = expectedSchema.parse(JSON.parse(read('expected.json')))
    const { shows, pending, title = null, published = null } = expected
    const test = pending === undefined ? it : it.fails
    test(`${shows} ${name.replaceAll('-', ' ')}${pending === undefined ? '' : ` (pending: ${pending})`}`, () => {
      const found = extract({ id: name, text: read('article.txt'), title, url: null, published })
      expect(toAnswer(found, expected)).toEqual(toWanted(expected))
    })
  }
})
