import { join } from 'node:path'
import { buildNode } from '../buildNode.mjs'
import { importExtract } from '../importExtract.mjs'
import { toInput } from './toInput.mjs'

const folder = join(import.meta.dirname, '../../out/bench')

/** The bundles that are measured: the engine as the worker threads run it too, and the command line. */
export const engineFile = join(folder, 'extract.js')
export const programFile = join(folder, 'quotedesk.js')

/**
 * Builds and loads the engine.
 *
 * @returns {Promise<(text: string) => number>} the number of quotes of a text
 */
export async function loadEngine() {
  await buildNode({ extract: 'shared/extract/extract.ts', quotedesk: 'electron/cli/quotedesk.ts' }, folder)
  const extract = await importExtract(engineFile)
  return (text) => extract(toInput(text)).quotes.length
}
