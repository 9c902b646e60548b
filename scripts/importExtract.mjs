import { pathToFileURL } from 'node:url'

/** @typedef {import('../shared/model/extraction').ExtractionInput} ExtractionInput */
/** @typedef {(input: ExtractionInput) => import('../shared/model/extraction').Extraction} Extract */

/**
 * The engine of a built bundle.
 *
 * @param {string} file
 */
export async function importExtract(file) {
  const engine = /** @type {unknown} */ (await import(pathToFileURL(file).href))
  return /** @type {{ extract: Extract }} */ (engine).extract
}
