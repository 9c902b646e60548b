import { createPool, type WorkerPool } from './pool'

/** The app's workers, one for each core. */
export const workers: WorkerPool = createPool(
  () => new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' }),
  Math.max(1, navigator.hardwareConcurrency),
)
