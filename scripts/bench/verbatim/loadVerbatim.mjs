import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildNode } from '../../buildNode.mjs'

/** @typedef {typeof import('../../../shared/verbatim/checkQuote')} CheckModule */
/** @typedef {typeof import('../../../shared/verbatim/indexSource')} IndexModule */
/** @typedef {typeof import('../../../shared/verbatim/echoes')} EchoesModule */
/** @typedef {{ readonly checkQuote: CheckModule['checkQuote'], readonly indexSource: IndexModule['indexSource'], readonly createEchoes: EchoesModule['createEchoes'] }} Verbatim */

const folder = join(import.meta.dirname, '../../../out/bench/verbatim')

/** Builds the engine; the worker threads import the same bundles. */
export async function buildVerbatim() {
  const entries = {
    checkQuote: 'shared/verbatim/checkQuote.ts',
    indexSource: 'shared/verbatim/indexSource.ts',
    echoes: 'shared/verbatim/echoes.ts',
  }
  await buildNode(entries, folder)
}

/** The built engine. @returns {Promise<Verbatim>} */
export async function loadVerbatim() {
  const { checkQuote } = /** @type {CheckModule} */ (await load('checkQuote'))
  const { indexSource } = /** @type {IndexModule} */ (await load('indexSource'))
  const { createEchoes } = /** @type {EchoesModule} */ (await load('echoes'))
  return { checkQuote, indexSource, createEchoes }
}

/** @param {string} name @returns {Promise<unknown>} */
async function load(name) {
  const module = /** @type {unknown} */ (await import(pathToFileURL(join(folder, `${name}.js`)).href))
  return module
}
