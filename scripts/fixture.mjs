// `npm run fixture -- NAME FILE`: a new test case of the extraction from a text file.
//
//   node scripts/fixture.mjs NAME FILE [--published DATE]
//
// Makes shared/extract/fixtures/NAME with article.txt and a draft of expected.json: what the engine answers today.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { buildNode } from './buildNode.mjs'
import { draftFixture } from './fixture/draftFixture.mjs'
import { importExtract } from './importExtract.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { published: { type: 'string' } },
})
const [name = '', file = ''] = positionals
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || !existsSync(file)) {
  console.error('Write npm run fixture -- NAME FILE: a name in-small-letters, and a text file that is there.')
  process.exit(2)
}
const root = join(import.meta.dirname, '..')
const folder = join(root, 'shared/extract/fixtures', name)
if (existsSync(folder)) {
  console.error(`There is a case of that name: ${folder}`)
  process.exit(2)
}

const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
process.chdir(root)
await buildNode({ extract: 'shared/extract/extract.ts' }, 'out/fixture')
const extract = await importExtract(join(root, 'out/fixture/extract.js'))
const published = /** @type {import('../shared/model/edtf').Edtf | null} */ (values.published ?? null)
const extraction = extract({ id: name, text, title: null, url: null, published })

mkdirSync(folder)
writeFileSync(join(folder, 'article.txt'), text)
writeFileSync(join(folder, 'expected.json'), draftFixture(extraction))
console.log(`${folder}
Now read the article and correct expected.json: number the behaviour in "shows", keep what the case is about, and
add words that must not be returned as "absent". What the engine cannot do yet gets "pending": "why".`)
