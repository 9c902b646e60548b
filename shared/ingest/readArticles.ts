import type { ReadProblem } from '../model/readProblem'
import { fail, succeed, type Result } from '../model/result'
import { maxSourceBytes } from '../model/source'
import { formats } from './format'
import type { ReadArticle, SourceFile } from './reader'
import { sniffFormat } from './sniffFormat'

/** What a file holds: its articles, in its order, and its media type as its bytes tell it. */
export interface ReadSource {
  readonly mediaType: string
  readonly articles: readonly ReadArticle[]
}

/**
 * Reads the bytes of a file as the articles that it holds: one, or as many as a feed or a data set has. What the bytes
 * are counts before what the name says; a file that neither tells is tried as plain text.
 */
export async function readArticles(source: SourceFile): Promise<Result<ReadSource, ReadProblem>> {
  const { name, bytes } = source
  if (bytes.length === 0) return fail('empty')
  if (bytes.length > maxSourceBytes) return fail('too-large')
  const format = formats[sniffFormat(name, bytes)]
  const read = await format.load()
  const articles = await read(source)
  return articles.ok ? succeed({ mediaType: format.mediaType, articles: articles.value }) : articles
}
