import type {
  CatalogueCallName,
  CatalogueCalls,
  CatalogueMessage,
  Loading,
} from '../../shared/catalogue/catalogueCalls'

interface Waiting {
  readonly resolve: (response: CatalogueCalls[CatalogueCallName]['response']) => void
  readonly reject: (reason: unknown) => void
}

/** The window's end of the catalogue: asks its worker, and tells of its changes. */
class CatalogueClient {
  #worker: Worker | null = null
  #calls = 0
  #loading: Loading | null = { done: 0, total: 0 }
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Set<() => void>()

  /** `spawn` makes the worker when the first question is asked, and again after it has died. */
  constructor(private readonly spawn: () => Worker) {}

  /** How much of the library the catalogue holds; `null` when all of it. */
  get loading(): Loading | null {
    return this.#loading
  }

  /** Starts to read the library, so that the first question finds it read. */
  warm(): void {
    this.#worker ??= this.#start()
  }

  /** Resolves to the answer; rejects when the worker failed. */
  call<Name extends CatalogueCallName>(
    name: Name,
    request: CatalogueCalls[Name]['request'],
  ): Promise<CatalogueCalls[Name]['response']> {
    this.#worker ??= this.#start()
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      const call = ++this.#calls
      this.#waiting.set(call, { resolve, reject })
      worker.postMessage({ call, name, request })
    })
  }

  /** Calls `listener` whenever answers may be other ones than before, until the function that it returns is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  #start(): Worker {
    const worker = this.spawn()
    worker.onmessage = ({ data }: MessageEvent<CatalogueMessage>) => {
      this.#take(data)
    }
    worker.onerror = (event) => {
      worker.terminate()
      this.#worker = null
      for (const { reject } of this.#waiting.values())
        reject(new Error(event.message || 'The catalogue failed'))
      this.#waiting.clear()
    }
    return worker
  }

  #take(message: CatalogueMessage): void {
    if ('changed' in message) {
      this.#loading = message.loading
      for (const listener of this.#listeners) listener()
      return
    }
    const waiting = this.#waiting.get(message.call)
    this.#waiting.delete(message.call)
    if ('error' in message) waiting?.reject(new Error(message.error))
    else waiting?.resolve(message.response)
  }
}

/** The window's catalogue. */
export const catalogue = new CatalogueClient(
  () => new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' }),
)
