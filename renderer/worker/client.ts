import { WorkerPool } from './pool'

/** The app's workers, one for each core. */
export const workers = new WorkerPool(
  () => new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' }),
  Math.max(1, navigator.hardwareConcurrency),
)
