import { addArticles, type Arrival, type NewArticle } from '../store/addArticles'
import type { Library } from '../store/database'

/** So many articles are written at once, or as many as came within so many milliseconds: each commit waits for the disk. */
const BATCH = 24
const WAIT = 200

interface Waiting {
  readonly entry: NewArticle
  readonly resolve: (arrival: Arrival) => void
  readonly reject: (reason: unknown) => void
}

/** Writes articles into the library, those that come close together in one transaction. */
export class ArticleWriter {
  #waiting: Waiting[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: Promise<void> = Promise.resolve()

  /** Nothing is written before the first article comes. */
  constructor(private readonly library: Library) {}

  /** Resolves when the article is on disk; rejects with the error of its own writing. */
  write(entry: NewArticle): Promise<Arrival> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry, resolve, reject })
      if (this.#waiting.length >= BATCH) this.#flush()
      else
        this.#timer ??= setTimeout(() => {
          this.#flush()
        }, WAIT)
    })
  }

  #flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const batch = this.#waiting
    this.#waiting = []
    this.#last = this.#last.then(() => this.#writeBatch(batch))
  }

  async #writeBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const arrivals = await addArticles(
        this.library,
        batch.map(({ entry }) => entry),
      )
      batch.forEach(({ resolve }, at) => {
        resolve(arrivals[at] ?? 'known')
      })
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error)
      // One that cannot be written keeps none of the others out.
      else for (const one of batch) await this.#writeBatch([one])
    }
  }
}
