// Learns the weights of the extraction engine from annotated articles.
//
//   npm run train -- MARKED.jsonl ALL.jsonl [--folds 4] [--oof OUT.ndjson] [--dry]
//
// MARKED holds articles with their marked quotes and traps, ALL the same articles with indirect speech, one document a line as in
// shared/extract/learn/gold.ts. Writes shared/extract/model/*Weights.ts; the same files give the same weights. With --folds it first
// trains on all but each fold of the articles and extracts that fold, and with --oof writes those extractions, which are what an accuracy
// may be reported from. With --dry no weights are written.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildNode } from './buildNode.mjs'

/** Weights smaller than this are left out of the model. */
const LEAST = 0.1
const TABLES = /** @type {const} */ (['speaker', 'nobody', 'keep', 'clause'])

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' }, oof: { type: 'string' }, dry: { type: 'boolean', default: false } },
})
const [markedFile, allFile] = positionals
if (!markedFile) {
  console.error('train: name the annotated articles: npm run train -- MARKED.jsonl ALL.jsonl')
  process.exit(2)
}

const root = new URL('../', import.meta.url)
await buildNode(
  { training: new URL('shared/extract/learn/training.ts', root).pathname },
  new URL('out/train/', root).pathname,
)
/** @type {unknown} */
const bundle = await import(new URL('out/train/training.js', root).href)
const { extractWith, toModelText, trainModel } =
  /** @type {typeof import('../shared/extract/learn/training')} */ (bundle)

/**
 * The annotated articles of a file, one a line.
 *
 * @param {string} file
 * @returns {import('../shared/extract/learn/gold').GoldDocument[]}
 */
function readDocuments(file) {
  /** @type {unknown[]} */
  const documents = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => /** @type {unknown} */ (JSON.parse(line)))
  return /** @type {import('../shared/extract/learn/gold').GoldDocument[]} */ (documents)
}

const marked = readDocuments(markedFile)
const all = readDocuments(allFile ?? markedFile)

if (values.oof !== undefined) {
  const folds = Number(values.folds ?? 4)
  const lines = []
  for (let fold = 0; fold < folds; fold++) {
    /** @type {(document: unknown, index: number) => boolean} */
    const isOther = (_, index) => index % folds !== fold
    const model = trainModel({ marked: marked.filter(isOther), all: all.filter(isOther) })
    for (const { id, text, title = null, published = null } of marked.filter(
      (_, index) => index % folds === fold,
    )) {
      lines.push(
        JSON.stringify(
          extractWith(model, { id, text, title, url: null, published: /** @type {any} */ (published) }),
        ),
      )
    }
    console.log(`fold ${fold + 1} of ${folds}`)
  }
  writeFileSync(values.oof, lines.join('\n') + '\n')
}

if (!values.dry) {
  /** @type {Map<string, Set<string>>} */
  const names = new Map(TABLES.map((table) => [table, new Set()]))
  const model = trainModel({ marked, all }, names)
  for (const table of TABLES) {
    const weights = toModelText(
      table,
      model[table === 'nobody' ? 'speaker' : table],
      names.get(table) ?? [],
      LEAST,
    )
    const head = `/** Weights of the features of \`${table}Features\`, in hundredths; written by \`npm run train\`. */`
    const file = new URL(`shared/extract/model/${table}Weights.ts`, root)
    writeFileSync(file, `${head}\nexport const ${table}Weights = \`\n${weights}\n\`\n`)
    console.log(`${table}: ${weights.length} characters`)
  }
}
