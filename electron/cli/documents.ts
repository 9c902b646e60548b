import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { readArticle } from '../../shared/ingest/readArticle'
import type { ReadProblem } from '../../shared/model/readProblem'
import { fail, succeed, type Result } from '../../shared/model/result'
import { maxSourceBytes } from '../../shared/model/source'
import type { Terminal } from './command'
import { parseDocumentLine } from './documentLine'
import { describeFileError, readFileBytes, readStreamBytes } from './fileBytes'
import type { InputDocument } from './inputDocument'
import { splitLines } from './lines'
import { peekStream } from './peekStream'

/** A document, or a sentence that names the file (and line) that could not be read. */
export type DocumentOutcome = Result<InputDocument, string>

const DOCUMENTS = /\.(?:ndjson|jsonl)$/i
const readSentences: Readonly<Record<ReadProblem, string>> = {
  empty: 'the file has no text. Open the original and save it again.',
  'too-large': `larger than ${maxSourceBytes / 1024 / 1024} MB, too much for one article. Split it.`,
  'not-text': 'this is not a text file. Save the article as plain text first.',
  'unknown-encoding': 'its character encoding is not known. Save it as UTF-8.',
}

/**
 * Every document of the files, in order, one at a time. `.ndjson` and `.jsonl` files are read line by line; any
 * other file is one article. `-`, or no file at all, is standard input: documents when it starts with `{`, else an
 * article. One that cannot be read is a problem in its place, and the rest follows.
 */
export async function* readDocuments(
  files: readonly string[],
  terminal: Terminal,
): AsyncGenerator<DocumentOutcome> {
  if (files.length === 0 && terminal.input.isTTY) {
    yield fail('no file given. Name files, or pipe documents in. See: quotedesk --help')
    return
  }
  for (const file of files.length > 0 ? files : ['-']) {
    if (file === '-') yield* readStandardInput(terminal)
    else if (DOCUMENTS.test(file)) yield* readLines(file, createReadStream(file))
    else yield toDocument(file, await readFileBytes(file, maxSourceBytes))
  }
}

async function* readStandardInput(terminal: Terminal): AsyncGenerator<DocumentOutcome> {
  const name = 'standard input'
  const { start, stream } = await peekStream(terminal.input)
  if (/^(?:\uFEFF)?\s*\{/.test(start.toString('utf8'))) yield* readLines(name, stream)
  else yield toDocument(name, await readStreamBytes(stream, maxSourceBytes))
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

function toDocument(name: string, bytes: Result<Uint8Array, string>): DocumentOutcome {
  if (!bytes.ok) return fail(`${name}: ${bytes.problem}`)
  const article = readArticle({ name: basename(name), bytes: bytes.value })
  if (!article.ok) return fail(`${name}: ${readSentences[article.problem]}`)
  const { text, paragraphs, found } = article.value
  return succeed({
    id: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
    paragraphs,
    details: found,
  })
}
