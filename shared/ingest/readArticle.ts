import type { Article } from '../model/article'
import type { ReadProblem } from '../model/readProblem'
import { fail, succeed, type Result } from '../model/result'
import { decodeText } from './decodeText'
import { readPlainText } from './plainText'

/** What a source says: an article that has no ids yet. */
export type ReadArticle = Pick<Article, 'text' | 'paragraphs' | 'found'>

/** Reads the bytes of a file as an article. */
export function readArticle(source: {
  readonly name: string
  readonly bytes: Uint8Array
}): Result<ReadArticle, ReadProblem> {
  const decoded = decodeText(source.bytes)
  if (!decoded.ok) return decoded
  const text = decoded.value.replace(/\r\n?/g, '\n')
  if (!text.trim()) return fail('empty')
  return succeed({ text, ...readPlainText(text) })
}
