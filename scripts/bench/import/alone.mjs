import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { buildProbe } from '../desk/buildProbe.mjs'
import { openApp } from '../desk/openApp.mjs'
import { loadProduct } from '../desk/product.mjs'
import { loadEngine } from '../engine.mjs'
import { startWorkers, workOff } from '../pool.mjs'

const store = join(import.meta.dirname, '../../../renderer/store')

/** So many articles cross into the page at a time. */
const BATCH = 480

/** Seconds that extraction alone needs for some texts, with a worker on every core. @param {readonly string[]} texts */
export async function measureExtraction(texts) {
  await loadEngine()
  const workers = await startWorkers()
  await workOff(workers, texts.slice(0, 200))
  const seconds = await workOff(workers, texts)
  await Promise.all(workers.map((worker) => worker.terminate()))
  return seconds
}

/**
 * Seconds that writing alone needs: the same records, extracted before, into the same tables of another library.
 *
 * @param {string} userData
 * @param {readonly string[]} texts
 */
export async function measureWrites(userData, texts) {
  const product = await loadProduct()
  const { page, close } = await openApp(userData)
  try {
    await page.evaluate(await buildProbe(join(store, 'database.ts'), 'benchDatabase'))
    await page.evaluate(await buildProbe(join(store, 'addArticles.ts'), 'benchStore'))
    let seconds = 0
    for (let from = 0; from < texts.length; from += BATCH) {
      const entries = texts.slice(from, from + BATCH).map((text) => toEntry(product, text))
      seconds += await page.evaluate(writeEntries, JSON.stringify(entries))
    }
    return seconds
  } finally {
    await close()
  }
}

/**
 * Runs in the page: writes entries as an import does, and tells how many seconds that took.
 *
 * @param {string} json the entries, the bytes of their sources being their texts
 * @returns {Promise<number>}
 */
async function writeEntries(json) {
  /** @typedef {{ readonly source: object, readonly article: { readonly text: string } }} Entry */
  const { benchDatabase, benchStore } =
    /** @type {{ benchDatabase: { createLibrary: (name: string) => object }, benchStore: { addArticles: (library: object, entries: readonly Entry[]) => Promise<unknown> } }} */ (
      /** @type {unknown} */ (globalThis)
    )
  const library = benchDatabase.createLibrary('bench-writes')
  /** @type {unknown} */
  const parsed = JSON.parse(json)
  const entries = /** @type {Entry[]} */ (parsed).map((entry) => ({
    ...entry,
    source: { ...entry.source, bytes: new TextEncoder().encode(entry.article.text) },
  }))
  const start = performance.now()
  for (let from = 0; from < entries.length; from += 24)
    await benchStore.addArticles(library, entries.slice(from, from + 24))
  return (performance.now() - start) / 1000
}

/** @param {import('../desk/product.mjs').Product} product @param {string} text */
function toEntry(product, text) {
  const read = product.toTextArticle(Buffer.from(text))
  if (!read.ok) throw new Error(`An article cannot be read: ${read.problem}`)
  const id = createHash('sha256').update(read.value.text).digest('hex')
  const { title, url, published } = read.value.found
  const { quotes } = product.extract({ id, text: read.value.text, title, url, published })
  const addedAt = new Date().toISOString()
  const source = { id, name: 'article.txt', mediaType: 'text/plain', origin: 'file', addedAt }
  return { source, article: { id, sourceId: id, ...read.value }, quotes }
}
