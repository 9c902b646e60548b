import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from './extract'
import { toExpected, type Expected } from './fixtures.testing'

const folder = new URL('fixtures/', import.meta.url)

describe('E1 fixtures', () => {
  for (const name of readdirSync(folder).sort()) {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
    if (!existsSync(new URL(`${name}/expected.json`, folder))) continue
    it(`${name.replaceAll('-', ' ')}`, () => {
      const expected = JSON.parse(read('expected.json')) as Expected
      const { published } = expected
      const found = extract({ id: name, text: read('article.txt'), title: null, url: null, published })
      expect(toExpected(found)).toEqual(expected)
    })
  }
})
