import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fillLibrary } from './fillLibrary.mjs'
import { countQuotes, makeDense, makeLibrary, makeMeasured } from './makeLibrary.mjs'
import { openApp } from './openApp.mjs'
import { fingerprintProduct, loadProduct } from './product.mjs'

const folder = join(import.meta.dirname, '../../../out/bench/libraries')

/** How many articles of 60 quotes a library has that is not empty: each is opened once. */
export const measuredArticles = 24

/**
 * Makes folders of data with the libraries: `full` with that many quotes, the dense article and the articles that are
 * measured, `empty` with one of the latter alone. They are kept for the next run, until the code that makes them changes.
 *
 * @param {number} quotes
 * @param {(line: string) => void} tell what takes long
 */
export async function prepareLibraries(quotes, tell) {
  const product = await loadProduct()
  const stamp = `${quotes} ${fingerprintProduct()}`
  const stampFile = join(folder, 'stamp')
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const measured = makeMeasured(product, measuredArticles)
  tell(`Writing a library of ${quotes.toLocaleString('en')} quotes …`)
  await fill('empty', measured.slice(0, 1))
  let written = 0
  await fill(
    'full',
    (function* () {
      for (const records of makeLibrary(product, quotes)) {
        written += countQuotes(records)
        yield records
      }
      yield makeDense(product)
      yield* measured
    })(),
  )
  tell(`… ${written.toLocaleString('en')} quotes written.`)
  await writeFile(stampFile, stamp)
}

/** @param {string} name @param {Iterable<import('./makeRecords.mjs').Records>} records */
async function fill(name, records) {
  const app = await openApp(join(folder, name))
  await fillLibrary(app.page, records)
  await app.close()
}

/**
 * Copies a library for one measurement, which may change it.
 *
 * @param {'empty' | 'full'} name
 * @returns {Promise<string>} the folder of its data
 */
export async function copyLibrary(name) {
  const copy = join(folder, `${name}-in-use`)
  await rm(copy, { recursive: true, force: true })
  await cp(join(folder, name), copy, { recursive: true })
  return copy
}
