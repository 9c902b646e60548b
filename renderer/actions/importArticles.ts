import type { FileProblem } from '../../shared/contract/ipc'
import type { ReadSourceAnswer, WorkerCalls } from '../../shared/contract/worker'
import type { Article } from '../../shared/model/article'
import type { FetchFailure } from '../../shared/model/fetchProblem'
import type { ArticleId } from '../../shared/model/ids'
import { fail, type Result, succeed } from '../../shared/model/result'
import type { Retrieval } from '../../shared/model/retrieval'
import type { Source } from '../../shared/model/source'
import type { Arrival } from '../store/addArticles'
import { library } from '../store/library'
import { workers } from '../worker/client'
import { ArticleWriter } from './articleWriter'
import type { Gate } from './gate'
import { inParallel } from './inParallel'
import { isFullDisk } from './isFullDisk'
import type { ImportProblem } from './refusal'

/** Bytes that may hold articles; what was fetched comes with where it was. */
export interface ReadBytes {
  readonly bytes: Uint8Array
  readonly retrieval?: Retrieval
}

/** Something that may become an article; its bytes are read when its turn comes. */
export interface Incoming {
  readonly name: string
  readonly origin: Source['origin']
  readonly read: (signal: AbortSignal) => Promise<Result<ReadBytes, FileProblem | FetchFailure>>
}

/** What became of each: every name is in exactly one of the lists, unless the import was cancelled before its turn. */
export interface ImportReport {
  readonly added: readonly ArticleId[]
  readonly known: readonly ArticleId[]
  readonly refused: readonly Refused[]
}

/** What was not imported, and why. */
export interface Refused {
  /** The file's name or the address; where that led to another one, both. */
  readonly name: string
  readonly problem: ImportProblem
}

/** How far an import is: `done` of `total` files have ended, `name` is the one that began last. */
export interface ImportStep {
  readonly done: number
  readonly total: number
  readonly name: string
}

/** The entries of a feed, of which a person may want some. */
export interface FeedEntries {
  /** The name of the file. */
  readonly name: string
  readonly titles: readonly string[]
}

/** What an import tells and asks while it runs. */
export interface ImportListener {
  /** Called when a file begins, and when one has ended. */
  readonly onStep: (step: ImportStep) => void
  /** Asks which entries of a feed are wanted: their places, from 0. */
  readonly chooseEntries: (entries: FeedEntries) => Promise<readonly number[]>
}

/** How an import is held up and ended from outside. */
export interface ImportControl {
  /** Closed, it lets no further file begin. */
  readonly gate: Gate
  readonly signal: AbortSignal
}

interface Stored {
  readonly id: ArticleId
  readonly was: Arrival
}

type Outcome = Result<readonly Stored[], ImportProblem | FetchFailure>

/** What every file of one import shares. */
interface Work extends ImportControl {
  readonly listener: ImportListener
  readonly writer: ArticleWriter
  /** The articles that the library had at the beginning: they are not extracted again. */
  readonly there: ReadonlySet<ArticleId>
  readonly toInstant: () => string
}

/** The media type of feeds. */
const feed = 'application/xml'

/** So many files are under way for each worker: one is read or written while another is extracted. */
const PER_WORKER = 8

/**
 * Reads, extracts and stores `incoming`, several at a time, telling `listener`. What cannot be read is reported and the rest goes on;
 * aborting the signal ends it after what is stored so far. The report keeps the order of `incoming`.
 */
export async function importArticles(
  incoming: readonly Incoming[],
  listener: ImportListener,
  control: ImportControl,
): Promise<ImportReport> {
  const outcomes: Outcome[] = []
  const there = new Set(await library.summaries.toCollection().primaryKeys())
  const work = { ...control, listener, there, writer: new ArticleWriter(library), toInstant: createClock() }
  const total = incoming.length
  let done = 0
  await inParallel(
    incoming,
    workers.size * PER_WORKER,
    async (item, at) => {
      const { name } = item
      listener.onStep({ done, total, name })
      outcomes[at] = await importOne(item, work)
      listener.onStep({ done: ++done, total, name })
    },
    control.signal,
  )
  return toReport(incoming, outcomes)
}

/** Instants that follow one another, as ISO 8601: the library's order is that of coming in. */
function createClock(): () => string {
  let last = 0
  return () => new Date((last = Math.max(last + 1, Date.now()))).toISOString()
}

function toReport(incoming: readonly Incoming[], outcomes: readonly (Outcome | undefined)[]): ImportReport {
  const stored = outcomes.flatMap((outcome) => (outcome?.ok === true ? outcome.value : []))
  const ids = (was: Arrival): ArticleId[] => stored.flatMap((one) => (one.was === was ? [one.id] : []))
  const refused = incoming.flatMap(({ name }, at) => {
    const outcome = outcomes[at]
    const each = outcome?.ok === false ? toRefused(name, outcome.problem) : null
    return each && each.problem !== 'cancelled' ? [each] : []
  })
  return { added: ids('added'), known: ids('known'), refused }
}

function toRefused(name: string, problem: ImportProblem | FetchFailure): Refused {
  if (typeof problem === 'string') return { name, problem }
  const { code, at } = problem
  return { name: at === name ? name : `${name}, which leads to ${at}`, problem: code }
}

async function importOne(item: Incoming, work: Work): Promise<Outcome> {
  const { gate, signal, listener } = work
  try {
    await gate.pass(signal)
    const addedAt = work.toInstant()
    const came = await item.read(signal)
    if (!came.ok) return came
    const { name, origin } = item
    const read = await workers.call('source.read', toSourceFile(name, came.value), signal)
    if (!read.ok) return read
    const { sourceId, mediaType } = read.value
    const source: Source = { id: sourceId, name, mediaType, origin, addedAt, ...came.value }
    return succeed(await storeArticles(source, await chooseArticles(name, read.value, listener), work))
  } catch (error) {
    if (signal.aborted) return fail('cancelled')
    reportError(error)
    return fail(isFullDisk(error) ? 'no-space' : 'failed')
  }
}

/** What was fetched has the name of the file that its address ends in. */
function toSourceFile(name: string, { bytes, retrieval }: ReadBytes): WorkerCalls['source.read']['request'] {
  if (!retrieval) return { name, bytes }
  const { contentType, finalUrl: address } = retrieval
  return { name: new URL(address).pathname.split('/').at(-1) ?? '', bytes, contentType, address }
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
  source: Source,
  articles: readonly Article[],
  { there, writer, signal }: Work,
): Promise<readonly Stored[]> {
  return Promise.all(
    articles.map(async (article): Promise<Stored> => {
      const { id, text, found: details } = article
      if (there.has(id)) return { id, was: 'known' }
      const quotes = await workers.call('article.extract', { articleId: id, text, details }, signal)
      return { id, was: await writer.write({ source, article, quotes }) }
    }),
  )
}
