import type { WorkerCallName, WorkerCalls, WorkerReply, WorkerRequest } from '../../shared/contract/worker'

/** What the pool needs of a worker. */
export type PoolWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** Workers that answer calls, as many at a time as there are workers, in the order of asking. */
export interface WorkerPool {
  /** Resolves to the answer; rejects when the worker failed or `signal` was aborted. */
  call: <Name extends WorkerCallName>(
    name: Name,
    request: WorkerCalls[Name]['request'],
    signal?: AbortSignal,
  ) => Promise<WorkerCalls[Name]['response']>
}

interface Job {
  readonly message: WorkerRequest
  readonly resolve: (response: WorkerReply & { response: unknown }) => void
  readonly reject: (reason: unknown) => void
  readonly signal: AbortSignal | undefined
}

/** A pool of at most `size` workers, each made by `spawn` when first needed and again after one has died. */
export function createPool(spawn: () => PoolWorker, size: number): WorkerPool {
  const idle: PoolWorker[] = []
  const waiting: Job[] = []
  let alive = 0
  let calls = 0

  function next(): void {
    const job = waiting[0]
    if (!job) return
    const worker = idle.pop() ?? (alive < size ? start() : undefined)
    if (!worker) return
    waiting.shift()
    run(worker, job)
  }

  function start(): PoolWorker {
    alive++
    return spawn()
  }

  function run(worker: PoolWorker, job: Job): void {
    const stop = (reason: unknown): void => {
      worker.terminate()
      alive--
      job.reject(reason)
      next()
    }
    const abort = (): void => {
      stop(job.signal?.reason)
    }
    if (job.signal?.aborted) {
      idle.push(worker)
      job.reject(job.signal.reason)
      next()
      return
    }
    job.signal?.addEventListener('abort', abort, { once: true })
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      job.signal?.removeEventListener('abort', abort)
      idle.push(worker)
      if ('error' in data) job.reject(new Error(data.error))
      else job.resolve(data)
      next()
    }
    worker.onerror = (event) => {
      job.signal?.removeEventListener('abort', abort)
      stop(new Error(event.message || 'A worker failed'))
    }
    worker.postMessage(job.message)
  }

  return {
    call: (name, request, signal) =>
      new Promise((resolve, reject) => {
        const message = { call: ++calls, name, request } as WorkerRequest
        waiting.push({
          message,
          resolve: (reply) => {
            resolve(reply.response as WorkerCalls[typeof name]['response'])
          },
          reject,
          signal,
        })
        next()
      }),
  }
}
