import type { WorkerCallName, WorkerCalls, WorkerReply, WorkerRequest } from '../../shared/contract/worker'

/** What the pool needs of a worker. */
export type PoolWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

interface Job {
  readonly message: WorkerRequest
  readonly resolve: (response: WorkerCalls[WorkerCallName]['response']) => void
  readonly reject: (reason: unknown) => void
  readonly signal: AbortSignal | undefined
}

/** Workers that have nothing to do for so many milliseconds are let go: each holds a hundred megabytes and more. */
const patience = 15_000

/** Workers that answer calls, as many at a time as there are workers, in the order of asking. */
export class WorkerPool {
  readonly #idle: PoolWorker[] = []
  readonly #waiting: Job[] = []
  #alive = 0
  #calls = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  /** At most `size` workers, each made by `spawn` when first needed and again after one has died. */
  constructor(
    private readonly spawn: () => PoolWorker,
    /** How many calls are worked on at a time. */
    readonly size: number,
  ) {}

  /** Resolves to the answer; rejects when the worker failed or `signal` was aborted. */
  call<Name extends WorkerCallName>(
    name: Name,
    request: WorkerCalls[Name]['request'],
    signal?: AbortSignal,
  ): Promise<WorkerCalls[Name]['response']> {
    return new Promise((resolve, reject) => {
      const message = { call: ++this.#calls, name, request } as WorkerRequest
      this.#waiting.push({ message, resolve, reject, signal })
      this.#next()
    })
  }

  #next(): void {
    this.#dropAborted()
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? this.#start()
    const job = worker && this.#waiting.shift()
    if (job) this.#run(worker, job)
  }

  #rest(worker: PoolWorker): void {
    this.#idle.push(worker)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#alive -= this.#idle.length
      for (const idle of this.#idle.splice(0)) idle.terminate()
    }, patience)
  }

  #dropAborted(): void {
    while (this.#waiting[0]?.signal?.aborted) {
      const job = this.#waiting.shift()
      job?.reject(job.signal?.reason)
    }
  }

  #start(): PoolWorker | undefined {
    if (this.#alive === this.size) return undefined
    this.#alive++
    return this.spawn()
  }

  #run(worker: PoolWorker, { message, resolve, reject, signal }: Job): void {
    const stop = (reason: unknown): void => {
      worker.terminate()
      this.#alive--
      reject(reason)
      this.#next()
    }
    const abort = (): void => {
      stop(signal?.reason)
    }
    signal?.addEventListener('abort', abort, { once: true })
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      // pdf.js greets whoever has started the worker that it runs in.
      if (data.call !== message.call) return
      signal?.removeEventListener('abort', abort)
      this.#rest(worker)
      if ('error' in data) reject(new Error(data.error))
      else resolve(data.response)
      this.#next()
    }
    worker.onerror = (event) => {
      signal?.removeEventListener('abort', abort)
      stop(new Error(event.message || 'A worker failed'))
    }
    worker.postMessage(message)
  }
}
