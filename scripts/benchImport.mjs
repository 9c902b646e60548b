// `npm run bench:import`: how fast a folder of text articles comes into the library, extracted and stored, in the real window, beside
// the two things that it cannot be faster than on the same machine: extraction alone, and writing alone.
//
//   node scripts/benchImport.mjs [--json] [--articles 10000]
import './checkNode.mjs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { measureExtraction, measureWrites } from './bench/import/alone.mjs'
import { runImport } from './bench/import/runImport.mjs'
import { writeFiles } from './bench/import/writeFiles.mjs'
import { isBuilt } from './buildStamp.mjs'
import { chooseSpecRuntime } from './chooseSpecRuntime.mjs'
import { ensurePackages } from './ensurePackages.mjs'
import { run } from './run.mjs'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    articles: { type: 'string', default: '10000' },
  },
})
const articles = Number(values.articles)
if (!(articles >= 2)) {
  console.error('--articles is a number from 2 on.')
  process.exit(2)
}

process.chdir(join(import.meta.dirname, '..'))
await ensurePackages()

const { env, prefix } = chooseSpecRuntime()
if (prefix.length > 0 && process.env.BENCH_DISPLAY === undefined) {
  // On Electron without a screen: once more, on one that nobody sees.
  const [command = '', ...args] = [...prefix, process.execPath, ...process.argv.slice(1)]
  process.exit(await run(command, args, { env: { ...process.env, ...env, BENCH_DISPLAY: '1' } }))
}
Object.assign(process.env, env)
if (!isBuilt()) {
  console.error('Building …')
  const { buildAll } = await import('./buildAll.mjs')
  await buildAll()
}

const data = await mkdtemp(join(tmpdir(), 'quotedesk-import-'))
const folder = join(data, 'articles')
const texts = await writeFiles(folder, articles)
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
console.error(`${articles.toLocaleString('en')} articles, ${megabytes.toFixed(0)} MB. Importing …`)
const imported = await runImport(join(data, 'import'), folder, articles)
console.error('Extraction alone …')
const extraction = await measureExtraction(texts)
console.error('Writing alone …')
const writes = await measureWrites(join(data, 'writes'), texts)
await rm(data, { recursive: true, force: true, maxRetries: 5 })

const metrics = {
  'import-s': { value: round(imported.seconds), unit: 's' },
  'input-wait-worst-ms': { value: round(Math.max(...imported.waits)), unit: 'ms' },
  'rss-mb': { value: round(imported.megabytes), unit: 'MB of all processes' },
  'vs-extraction-alone': { value: round(imported.seconds / extraction), unit: '× extraction alone' },
  'vs-writes-alone': { value: round(imported.seconds / writes), unit: '× writing alone' },
}
/** What each figure has to be for 10,000 articles. @type {Readonly<Record<string, string>>} */
const promised = { 'import-s': '≤ 90', 'input-wait-worst-ms': '≤ 100', 'rss-mb': '< 1000' }

if (values.json) console.log(JSON.stringify(metrics))
else {
  for (const [name, { value, unit }] of Object.entries(metrics))
    console.log(`${name.padEnd(20)} ${String(value).padStart(8)}  ${unit.padEnd(24)} ${promised[name] ?? ''}`)
  console.log(
    `${round(articles / imported.seconds)} articles a second; alone, extraction takes ${round(extraction)} s, writing ${round(writes)} s`,
  )
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100
}
