import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { aLibrary, anAction, aVerdict } from './library.testing'
import { writeLibraryJson } from './libraryJson'
import { toLibrarySchema, writeLibrarySchema } from './librarySchema'

const ajv = new Ajv({ allErrors: true, strict: false })
addFormats(ajv)
ajv.addFormat('base64', true)
const validate = ajv.compile(toLibrarySchema())
const json = Buffer.from(
  writeLibraryJson(aLibrary([anAction(1, 'Ada', aVerdict('undecided', 'verified'))]), 'inline'),
).toString()

describe('the published schema', () => {
  it('P1.3 is the one of the schemas in use: `npm run schema` writes it anew', () => {
    expect(readFileSync(join(import.meta.dirname, 'library.schema.json'), 'utf8')).toBe(writeLibrarySchema())
  })

  it('P1.3 names its version', () => {
    expect(toLibrarySchema()).toMatchObject({
      $id: 'urn:quotedesk:schema:library@1',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    })
  })

  it('P1.4 takes what is written', () => {
    expect(validate(JSON.parse(json))).toBe(true)
  })

  it.each([
    ['a later format', '"quotedesk/library@1"', '"quotedesk/library@2"'],
    ['a verdict that there is not', '"to":"verified"', '"to":"perhaps"'],
    ['a confidence above 1', '"confidence":0.9', '"confidence":9'],
    ['an article without its text', '"text":"Port', '"words":"Port'],
  ])('P1.4 refuses %s', (_, from, to) => {
    expect(json).toContain(from)
    expect(validate(JSON.parse(json.replace(from, to)))).toBe(false)
  })
})
