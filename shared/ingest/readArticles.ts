import type { ReadProblem } from '../model/readProblem'
import { fail, succeed, type Result } from '../model/result'
import { maxSourceBytes } from '../model/source'
import { formats } from './format'
import { parseContentType } from './parseContentType'
import type { ReadArticle, SourceFile } from './reader'
import { sniffFormat } from './sniffFormat'
import { findStatedFormat } from './statedFormat'

/** What a file holds: its articles, in its order, and its media type as its bytes tell it. */
export interface ReadSource {
  readonly mediaType: string
  readonly articles: readonly ReadArticle[]
}

/**
 * Reads the bytes of a file as the articles that it holds: one, or as many as a feed or a data set has. What the bytes
 * are counts before what a site or the name says; a file that none tells is tried as plain text. An article that names no
 * address has the one that it was fetched from.
 */
export async function readArticles(source: SourceFile): Promise<Result<ReadSource, ReadProblem>> {
  const { name, bytes, contentType, address } = source
  if (bytes.length === 0) return fail('empty')
  if (bytes.length > maxSourceBytes) return fail('too-large')
  const stated = parseContentType(contentType ?? '')
  const format = formats[sniffFormat(findStatedFormat(name, stated?.mediaType), bytes)]
  const read = await format.load()
  const articles = await read(source)
  if (!articles.ok) return articles
  const found = address === undefined ? articles.value : articles.value.map((each) => withUrl(each, address))
  return succeed({ mediaType: format.mediaType, articles: found })
}

function withUrl(article: ReadArticle, url: string): ReadArticle {
  const { found, foundIn } = article
  if (found.url !== null) return article
  return { ...article, found: { ...found, url }, foundIn: { ...foundIn, url: 'address' } }
}
