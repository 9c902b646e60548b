import { addArticles, type Arrival, type NewArticle } from '../store/addArticles'
import type { Library } from '../store/database'

/** So many articles are written in one transaction at most, so that the window is not held up. */
const MOST = 24

interface Waiting {
  readonly entry: NewArticle
  readonly resolve: (arrival: Arrival) => void
  readonly reject: (reason: unknown) => void
}

/** Writes articles into the library: each commit waits for the disk, and those that come meanwhile are written together. */
export class ArticleWriter {
  #waiting: Waiting[] = []
  #isWriting = false

  /** Nothing is written before the first article comes. */
  constructor(private readonly library: Library) {}

  /** Resolves when the article is on disk; rejects with the error of its own writing. */
  write(entry: NewArticle): Promise<Arrival> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry, resolve, reject })
      if (!this.#isWriting) void this.#writeAll()
    })
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true
    while (this.#waiting.length > 0) await this.#writeBatch(this.#waiting.splice(0, MOST))
    this.#isWriting = false
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
