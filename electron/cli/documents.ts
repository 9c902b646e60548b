import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { toIdentity } from '../../shared/text/identity'
import { readArticles } from '../../shared/ingest/readArticles'
import type { SourceFile } from '../../shared/ingest/reader'
import { fetchProblemSentences } from '../../shared/model/fetchProblem'
import { readProblemSentences } from '../../shared/model/readProblem'
import { fail, succeed, type Result } from '../../shared/model/result'
import { maxSourceBytes } from '../../shared/model/source'
import type { Terminal } from './command'
import { parseDocumentLine } from './documentLine'
import { fetchUrl } from '../fetch/fetchUrl'
import { anyNetwork, publicNetwork } from '../fetch/network'
import { describeFileError, readFileBytes, readStreamBytes } from './fileBytes'
import type { InputDocument } from './inputDocument'
import { splitLines } from './lines'
import { listArticleFiles } from './listArticleFiles'
import { peekStream } from './peekStream'

/** A document, or a sentence that names the file (and line) that could not be read. */
export type DocumentOutcome = Result<InputDocument, string>

/** What documents may be read from besides files. */
export interface ReadingRules {
  /** Whether addresses of this computer and its network may be fetched, and other ports. */
  readonly allowsPrivate: boolean
}

const DOCUMENTS = /\.(?:ndjson|jsonl)$/i
const ADDRESS = /^https?:\/\//i

/**
 * Every document of the files, in order, one at a time; of a folder, those of the files in it; of an address, what it
 * answers. `.ndjson` and `.jsonl`
 * files are read line by line. `-`, or no file at all, is standard input: documents when it starts with `{`, else a file
 * of any format. What cannot be read is a problem in its place, and the rest follows.
 */
export async function* readDocuments(
  files: readonly string[],
  terminal: Terminal,
  rules: ReadingRules = { allowsPrivate: false },
): AsyncGenerator<DocumentOutcome> {
  if (files.length === 0 && terminal.input.isTTY) {
    yield fail('no file given. Name files, or pipe documents in. See: quotedesk --help')
    return
  }
  for (const file of files.length > 0 ? files : ['-']) {
    if (file === '-') yield* readStandardInput(terminal)
    else if (ADDRESS.test(file)) yield* readAddress(file, rules)
    else yield* readPaths(file)
  }
}

/** The documents of a file, or of every article in a folder. */
async function* readPaths(path: string): AsyncGenerator<DocumentOutcome> {
  let count = 0
  for await (const file of listArticleFiles(path)) {
    count++
    yield* readPath(file)
  }
  if (count === 0) yield fail(`${path}: there is no article in this folder. Name another one.`)
}

async function* readPath(file: string): AsyncGenerator<DocumentOutcome> {
  if (DOCUMENTS.test(file)) yield* readLines(file, createReadStream(file))
  else yield* readFile(file, await readFileBytes(file, maxSourceBytes))
}

async function* readAddress(url: string, { allowsPrivate }: ReadingRules): AsyncGenerator<DocumentOutcome> {
  const fetched = await fetchUrl(url, { network: allowsPrivate ? anyNetwork : publicNetwork })
  if (!fetched.ok) {
    const { code, at } = fetched.problem
    yield fail(`${at === url ? url : `${url}, which leads to ${at}`}: ${fetchProblemSentences[code]}`)
    return
  }
  const { bytes, retrieval } = fetched.value
  const { finalUrl, contentType } = retrieval
  const { pathname, hostname } = new URL(finalUrl)
  const file = { name: basename(pathname) || hostname, bytes, contentType, address: finalUrl }
  yield* readSource(url, file)
}

async function* readStandardInput(terminal: Terminal): AsyncGenerator<DocumentOutcome> {
  const name = 'standard input'
  const { start, stream } = await peekStream(terminal.input)
  if (/^(?:\uFEFF)?\s*\{/.test(start.toString('utf8'))) yield* readLines(name, stream)
  else yield* readFile(name, await readStreamBytes(stream, maxSourceBytes))
}

async function* readLines(name: string, stream: AsyncIterable<unknown>): AsyncGenerator<DocumentOutcome> {
  try {
    for await (const line of splitLines(stream, maxSourceBytes)) {
      if (line.text?.trim() === '') continue
      const outcome =
        line.text === null
          ? fail(`this line is not UTF-8, or longer than ${maxSourceBytes / 1024 / 1024} MB.`)
          : parseDocumentLine(line.text)
      yield outcome.ok ? outcome : fail(`${name}, line ${line.number}: ${outcome.problem}`)
    }
  } catch (error) {
    yield fail(`${name}: ${describeFileError(error)}`)
  }
}

/** Every article of a file. */
async function* readFile(name: string, bytes: Result<Uint8Array, string>): AsyncGenerator<DocumentOutcome> {
  if (!bytes.ok) {
    yield fail(`${name}: ${bytes.problem}`)
    return
  }
  yield* readSource(name, { name: basename(name), bytes: bytes.value })
}

async function* readSource(name: string, source: SourceFile): AsyncGenerator<DocumentOutcome> {
  const read = await readArticles(source)
  if (!read.ok) {
    yield fail(`${name}: ${readProblemSentences[read.problem]}`)
    return
  }
  const original = { name: source.name, mediaType: read.value.mediaType, bytes: source.bytes }
  for (const { text, paragraphs, found, foundIn } of read.value.articles) {
    const id = createHash('sha256').update(toIdentity(text), 'utf8').digest('hex')
    yield succeed({ id, text, paragraphs, details: found, foundIn, original })
  }
}
