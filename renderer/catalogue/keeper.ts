import {
  type Catalogue,
  createCatalogue,
  replaceArticles,
  type ShelvedRows,
} from '../../shared/catalogue/catalogue'
import type { Loading } from '../../shared/catalogue/catalogueCalls'
import { toCatalogueRows } from '../../shared/catalogue/catalogueRow'
import type { ArticleId } from '../../shared/model/ids'
import type { Library } from '../store/database'
import { listArticleIds, readMerges, readReviewedArticles } from '../store/readCatalogue'

/** How many articles are read at a time: a decision that is to be written waits for some milliseconds at most. */
const batch = 50
/** Until so many articles have changed, an answer waits for them. */
const few = 100
/** Changes that nobody asks about are read when none has come for so many milliseconds: an import has the machine to itself. */
const quiet = 2000

/** Keeps the catalogue in step with the library: reads all of it once, and again what has changed. */
export class Keeper {
  #catalogue: Catalogue = createCatalogue()
  #loading: Loading | null = { done: 0, total: 0 }
  #last: Promise<void> = Promise.resolve()
  #changed = new Set<ArticleId>()
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `onChange` is called whenever answers may be other ones than before. */
  constructor(
    private readonly library: Library,
    private readonly onChange: () => void,
  ) {}

  /** The catalogue as far as it has been read. */
  get catalogue(): Catalogue {
    return this.#catalogue
  }

  /** How much of it has been read; `null` when it is whole. */
  get loading(): Loading | null {
    return this.#loading
  }

  /** Reads the whole library. Resolves when the catalogue holds all that the library held at the call. */
  load(): Promise<void> {
    return this.#inTurn(async () => {
      const ids = await listArticleIds(this.library)
      this.#catalogue = { ...createCatalogue(), merges: await readMerges(this.library) }
      for (let done = 0; done < ids.length; done += batch) {
        this.#loading = { done, total: ids.length }
        const some = ids.slice(done, done + batch)
        this.#put(some, await this.#read(some))
      }
      this.#loading = null
      this.onChange()
    })
  }

  /** Remembers that the articles have changed: they are read again when somebody asks, or when nothing more changes. */
  note(ids: readonly ArticleId[]): void {
    for (const id of ids) this.#changed.add(id)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#readChanged(), quiet)
    this.onChange()
  }

  /** Resolves when an answer may be given: what has changed is in the catalogue, unless that is much, which follows with a change of its own. */
  async catchUp(): Promise<void> {
    const isWaitedFor = this.#loading === null && this.#changed.size <= few
    const reading = this.#readChanged()
    if (isWaitedFor) await reading
  }

  #readChanged(): Promise<void> {
    clearTimeout(this.#timer)
    const ids = [...this.#changed]
    this.#changed = new Set()
    return ids.length === 0 ? Promise.resolve() : this.refresh(ids)
  }

  /** Reads the articles again; until all of them are read, the catalogue holds them as they were. */
  refresh(ids: readonly ArticleId[]): Promise<void> {
    return this.#inTurn(async () => {
      const shelved: ShelvedRows[] = []
      for (let done = 0; done < ids.length; done += batch) {
        shelved.push(...(await this.#read(ids.slice(done, done + batch))))
      }
      this.#put(ids, shelved)
    })
  }

  /** Reads again who was merged into whom. */
  refreshSpeakers(): Promise<void> {
    return this.#inTurn(async () => {
      this.#catalogue = { ...this.#catalogue, merges: await readMerges(this.library) }
      this.onChange()
    })
  }

  async #read(ids: readonly ArticleId[]): Promise<readonly ShelvedRows[]> {
    const articles = await readReviewedArticles(this.library, ids)
    return articles.map(({ addedAt, ...entry }) => {
      return { articleId: entry.articleId, addedAt, rows: toCatalogueRows(entry) }
    })
  }

  #put(ids: readonly ArticleId[], shelved: readonly ShelvedRows[]): void {
    this.#catalogue = replaceArticles(this.#catalogue, ids, shelved)
    this.onChange()
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => undefined)
    return result
  }
}
