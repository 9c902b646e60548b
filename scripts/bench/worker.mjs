// A worker thread of the pool: texts in, quotes out, with the same bundle as everything else.
import { parentPort, workerData } from 'node:worker_threads'
import { importExtract } from '../importExtract.mjs'
import { toInput } from './toInput.mjs'

const data = /** @type {unknown} */ (workerData)
const extract = await importExtract(/** @type {{ engineFile: string }} */ (data).engineFile)

parentPort?.on('message', (/** @type {string} */ text) => {
  parentPort?.postMessage(extract(toInput(text)).quotes)
})
parentPort?.postMessage('ready')
