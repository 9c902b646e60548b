/** @typedef {import('./makeRecords.mjs').Records} Records */

/** How many articles cross into the page at a time. */
const batch = 200

/**
 * Writes the records into the library of the program that `page` shows, whose tables its own start has made. The window
 * is not told: it shows them from its next start on.
 *
 * @param {import('playwright-core').Page} page
 * @param {Iterable<Records>} all
 */
export async function fillLibrary(page, all) {
  /** @type {Records[]} */
  let waiting = []
  for (const records of all) {
    waiting.push(records)
    if (waiting.length < batch) continue
    await page.evaluate(putRecords, JSON.stringify(waiting))
    waiting = []
  }
  await page.evaluate(putRecords, JSON.stringify(waiting))
}

/** Runs in the page. @param {string} json */
async function putRecords(json) {
  /** @type {unknown} */
  const parsed = JSON.parse(json)
  const all = /** @type {Record<string, Record<string, unknown>[]>[]} */ (parsed)
  const names = ['sources', 'articles', 'quotes', 'reviews', 'summaries', 'actions']
  const opening = /** @type {Promise<IDBDatabase>} */ (
    new Promise((resolve, reject) => {
      const request = indexedDB.open('quotedesk')
      request.onsuccess = () => {
        resolve(request.result)
      }
      request.onerror = () => {
        reject(request.error ?? new Error('The library cannot be opened'))
      }
    })
  )
  const database = await opening
  const transaction = database.transaction(names, 'readwrite', { durability: 'relaxed' })
  for (const records of all) {
    for (const name of names) {
      for (const record of records[name] ?? []) {
        const bytes =
          typeof record.bytes === 'string' ? { bytes: new TextEncoder().encode(record.bytes) } : {}
        transaction.objectStore(name).put({ ...record, ...bytes })
      }
    }
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('The records were not written'))
    }
  })
  database.close()
}
