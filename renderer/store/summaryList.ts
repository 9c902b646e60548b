import type { ArticleId } from '../../shared/model/ids'
import type { Library } from './database'
import type { ArticleSummary } from './records'
import { watchLibrary } from './watchLibrary'

/** While changes come in one after the other, the list is made anew no oftener than this, in milliseconds. */
const GAP = 150

/**
 * The summaries of a library, the article added last first, kept in memory as long as anybody listens: of ten thousand articles a change
 * reads the one that has changed.
 */
export class SummaryList {
  #byId = new Map<ArticleId, ArticleSummary>()
  #list: readonly ArticleSummary[] | undefined
  #stop: (() => void) | null = null
  #changed: Set<ArticleId> | 'all' = new Set()
  #isReading = false
  #failure: { readonly error: unknown } | null = null
  readonly #listeners = new Set<() => void>()

  /** Nothing is read before anybody listens. */
  constructor(private readonly library: Library) {}

  /** The list as it was read last; `undefined` until it has been read. Throws what kept it from being read. */
  readonly getList = (): readonly ArticleSummary[] | undefined => {
    if (this.#failure) throw this.#failure.error
    return this.#list
  }

  /** Calls `listener` whenever there is another list, until the function that it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (!this.#stop) this.#start()
    return () => {
      this.#listeners.delete(listener)
    }
  }

  #start(): void {
    this.#stop = watchLibrary({
      onArticles: (ids) => {
        this.#note(ids)
      },
      onSpeakers: () => undefined,
    })
    this.#note('all')
  }

  #note(ids: readonly ArticleId[] | 'all'): void {
    if (ids === 'all' || this.#changed === 'all') this.#changed = 'all'
    else for (const id of ids) this.#changed.add(id)
    if (!this.#isReading) void this.#readOn()
  }

  async #readOn(): Promise<void> {
    this.#isReading = true
    while (this.#changed === 'all' || this.#changed.size > 0) {
      try {
        await this.#readChanged()
      } catch (error) {
        this.#failure = { error }
      }
      for (const listener of this.#listeners) listener()
      await new Promise((resolve) => setTimeout(resolve, GAP))
    }
    this.#isReading = false
  }

  async #readChanged(): Promise<void> {
    const changed = this.#changed
    this.#changed = new Set()
    const { summaries } = this.library
    if (changed === 'all') this.#byId = new Map((await summaries.toArray()).map((one) => [one.id, one]))
    else {
      const ids = [...changed]
      const read = await summaries.bulkGet(ids)
      ids.forEach((id, at) => {
        const summary = read[at]
        if (summary) this.#byId.set(id, summary)
        else this.#byId.delete(id)
      })
    }
    this.#list = [...this.#byId.values()].sort(byAddedLast)
  }
}

function byAddedLast(a: ArticleSummary, b: ArticleSummary): number {
  if (a.addedAt === b.addedAt) return a.id < b.id ? 1 : -1
  return a.addedAt < b.addedAt ? 1 : -1
}
