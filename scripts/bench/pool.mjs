import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { engineFile } from './engine.mjs'
import { toMedian } from './median.mjs'

/**
 * How many times as much the pool does with a worker on every core as with one worker; texts and quotes cross the threads as they
 * do in the window. The median over rounds that take turns.
 *
 * @param {readonly string[]} texts
 * @param {number} rounds
 */
export async function measurePool(texts, rounds) {
  const cores = availableParallelism()
  const workers = await startWorkers()
  const alone = workers.slice(0, 1)
  // Every worker reads all texts once, so that none is measured while it is still being compiled.
  await Promise.all(workers.map((worker) => workOff([worker], texts)))
  const ratios = []
  for (let round = 0; round < rounds; round++)
    ratios.push((await workOff(alone, texts)) / (await workOff(workers, texts)))
  await Promise.all(workers.map((worker) => worker.terminate()))
  return { cores, speedup: toMedian(ratios) }
}

/** Worker threads with the engine, one on each core. @returns {Promise<Worker[]>} */
export function startWorkers() {
  return Promise.all(Array.from({ length: availableParallelism() }, startWorker))
}

async function startWorker() {
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: { engineFile } })
  await once(worker, 'message')
  return worker
}

/** Seconds until the workers have answered all texts; each takes the next one when it has done one. @param {readonly Worker[]} workers @param {readonly string[]} texts */
export async function workOff(workers, texts) {
  const start = performance.now()
  let next = 0
  await Promise.all(
    workers.map(async (worker) => {
      while (next < texts.length) {
        worker.postMessage(texts[next++])
        await once(worker, 'message')
      }
    }),
  )
  return (performance.now() - start) / 1000
}
