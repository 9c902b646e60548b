import type { FileProblem } from '../../shared/contract/ipc'
import type { ReadSourceAnswer } from '../../shared/contract/worker'
import type { Article } from '../../shared/model/article'
import type { ArticleId } from '../../shared/model/ids'
import { fail, type Result, succeed } from '../../shared/model/result'
import type { Source } from '../../shared/model/source'
import { addArticle } from '../store/addArticle'
import { library } from '../store/library'
import { workers } from '../worker/client'
import type { ImportProblem } from './refusal'

/** Something that may become an article; its bytes are read when its turn comes. */
export interface Incoming {
  readonly name: string
  readonly origin: Source['origin']
  readonly read: () => Promise<Result<Uint8Array, FileProblem>>
}

/** What became of each: every name is in exactly one of the lists, unless the import was cancelled before its turn. */
export interface ImportReport {
  readonly added: readonly ArticleId[]
  readonly known: readonly ArticleId[]
  readonly refused: readonly { readonly name: string; readonly problem: ImportProblem }[]
}

/** The file that is being read, after `done` of `total`. */
export interface ImportStep {
  readonly done: number
  readonly total: number
  readonly name: string
}

interface Stored {
  readonly id: ArticleId
  readonly was: 'added' | 'known'
}

/** The entries of a feed, of which a person may want some. */
export interface FeedEntries {
  /** The name of the file. */
  readonly name: string
  readonly titles: readonly string[]
}

/** What an import tells and asks while it runs. */
export interface ImportListener {
  /** Called before each file. */
  readonly onStep: (step: ImportStep) => void
  /** Asks which entries of a feed are wanted: their places, from 0. */
  readonly chooseEntries: (entries: FeedEntries) => Promise<readonly number[]>
}

/** The media type of feeds. */
const feed = 'application/xml'

type Outcome = Result<readonly Stored[], ImportProblem | 'cancelled'>

/**
 * Reads, extracts and stores each of `incoming` in turn, telling `listener`. What cannot be read is reported and the rest goes on; aborting
 * `signal` ends it after what is stored so far.
 */
export async function importArticles(
  incoming: readonly Incoming[],
  listener: ImportListener,
  signal: AbortSignal,
): Promise<ImportReport> {
  const added: ArticleId[] = []
  const known: ArticleId[] = []
  const refused: { name: string; problem: ImportProblem }[] = []
  for (const [done, item] of incoming.entries()) {
    if (signal.aborted) break
    listener.onStep({ done, total: incoming.length, name: item.name })
    const outcome = await importOne(item, listener, signal)
    if (outcome.ok) {
      for (const { id, was } of outcome.value) (was === 'added' ? added : known).push(id)
    } else if (outcome.problem !== 'cancelled') refused.push({ name: item.name, problem: outcome.problem })
  }
  return { added, known, refused }
}

async function importOne(item: Incoming, listener: ImportListener, signal: AbortSignal): Promise<Outcome> {
  try {
    const bytes = await item.read()
    if (!bytes.ok) return bytes
    const read = await workers.call('source.read', { name: item.name, bytes: bytes.value }, signal)
    if (!read.ok) return read
    const articles = await chooseArticles(item.name, read.value, listener)
    return succeed(await storeArticles(item, bytes.value, { ...read.value, articles }, signal))
  } catch (error) {
    if (signal.aborted) return fail('cancelled')
    reportError(error)
    return fail(isFullDisk(error) ? 'no-space' : 'failed')
  }
}

async function chooseArticles(
  name: string,
  { mediaType, articles }: ReadSourceAnswer,
  { chooseEntries }: ImportListener,
): Promise<readonly Article[]> {
  if (mediaType !== feed || articles.length < 2) return articles
  const titles = articles.map(({ found }) => found.title ?? 'Untitled article')
  const wanted = new Set(await chooseEntries({ name, titles }))
  return articles.filter((_, at) => wanted.has(at))
}

async function storeArticles(
  { name, origin }: Incoming,
  bytes: Uint8Array,
  { sourceId, mediaType, articles }: ReadSourceAnswer,
  signal: AbortSignal,
): Promise<readonly Stored[]> {
  const addedAt = new Date().toISOString()
  const source: Source = { id: sourceId, name, mediaType, origin, addedAt, bytes }
  const stored: Stored[] = []
  for (const article of articles) {
    const request = { articleId: article.id, text: article.text, details: article.found }
    const quotes = await workers.call('article.extract', request, signal)
    stored.push({ id: article.id, was: await addArticle(library, { source, article, quotes }) })
  }
  return stored
}

/** Dexie wraps the browser's `QuotaExceededError`, sometimes within the error of an aborted transaction. */
function isFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'QuotaExceededError' || ('inner' in error && isFullDisk(error.inner))
}
