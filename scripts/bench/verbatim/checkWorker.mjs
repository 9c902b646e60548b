// A worker thread that checks all quotes against one transcript at a time; answers how many it found there.
import { parentPort } from 'node:worker_threads'
import { loadVerbatim } from './loadVerbatim.mjs'
import { asQuote } from './scoreFindings.mjs'

const { checkQuote, indexSource } = await loadVerbatim()

/** The same quotes come with every transcript. @type {ReturnType<typeof asQuote>[] | undefined} */
let asked

parentPort?.on('message', (/** @type {{ text: string, quotes: readonly string[] }} */ { text, quotes }) => {
  asked ??= quotes.map(asQuote)
  const index = indexSource(text)
  parentPort?.postMessage(asked.filter((quote) => checkQuote(quote, index).finding !== 'not-found').length)
})
parentPort?.postMessage('ready')
