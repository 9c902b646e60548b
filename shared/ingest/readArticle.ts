import type { ReadProblem } from '../model/readProblem'
import { fail, type Result } from '../model/result'
import { maxSourceBytes } from '../model/source'
import { readPlainText } from './plainText'
import type { ReadArticle, Reader } from './reader'

/** A reader for each format, by the ending of its files' names. */
const readers: ReadonlyMap<string, Reader> = new Map([['txt', readPlainText]])

/** Reads the bytes of a file as an article; a file whose name promises no known format is tried as plain text. */
export function readArticle(source: {
  readonly name: string
  readonly bytes: Uint8Array
}): Result<ReadArticle, ReadProblem> {
  const { name, bytes } = source
  if (bytes.length === 0) return fail('empty')
  if (bytes.length > maxSourceBytes) return fail('too-large')
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const read = readers.get(ending) ?? readPlainText
  return read(bytes)
}
