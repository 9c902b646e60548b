import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import search from 'approx-string-match'
import { toMedian, toSeconds } from '../median.mjs'
import { makeTranscripts, takeQuotes } from './makeTranscripts.mjs'
import { asQuote } from './scoreFindings.mjs'

/** @typedef {import('./loadVerbatim.mjs').Verbatim} Verbatim */

const ERRORS = 0.15

/** Milliseconds of one check of a quote of 40 words in 200 kB, indexed, and how many times as long approx-string-match needs for it, which finds the place alone. @param {Verbatim} verbatim @param {number} rounds */
export function measureCheck({ checkQuote, indexSource }, rounds) {
  const [text = ''] = makeTranscripts(1, 200_000)
  const index = indexSource(text)
  const quotes = takeQuotes([text], 60, 40)
  const own = () => {
    for (const quote of quotes) checkQuote(asQuote(quote), index)
  }
  const other = () => {
    for (const quote of quotes.slice(0, 10)) search(text, quote, Math.floor(quote.length * ERRORS))
  }
  own()
  const seconds = Array.from({ length: rounds }, () => toSeconds(own) / quotes.length)
  const others = Array.from({ length: rounds }, () => toSeconds(other) / 10)
  const ms = toMedian(seconds) * 1000
  return { ms, versus: (toMedian(others) * 1000) / ms }
}

/** Seconds for 1,000 quotes against 100 transcripts of 100 kB in two worker threads, reading the transcripts included. */
export async function measureBatch() {
  const transcripts = makeTranscripts(100, 100_000)
  const quotes = takeQuotes(transcripts, 1000, 25)
  const workers = await Promise.all([startWorker(), startWorker()])
  const start = performance.now()
  let next = 0
  let found = 0
  await Promise.all(
    workers.map(async (worker) => {
      while (next < transcripts.length) {
        worker.postMessage({ text: transcripts[next++], quotes })
        const answer = /** @type {unknown} */ (await once(worker, 'message'))
        const [count] = /** @type {[number]} */ (answer)
        found += count
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  await Promise.all(workers.map((worker) => worker.terminate()))
  if (found < quotes.length)
    throw new RangeError(`${quotes.length - found} of ${quotes.length} quotes were not found`)
  return seconds
}

async function startWorker() {
  const worker = new Worker(new URL('checkWorker.mjs', import.meta.url))
  await once(worker, 'message')
  return worker
}
