import type { Article } from '../model/article'
import type { ReadProblem } from '../model/readProblem'
import type { Result } from '../model/result'

/** What a source says: an article that has no ids yet. */
export type ReadArticle = Pick<Article, 'text' | 'paragraphs' | 'found' | 'foundIn'>

/** A file as it was found: bytes with a name that may lie. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Of what a site has sent: the header `Content-Type`, which may lie too. */
  readonly contentType?: string | null | undefined
  /** The address that it was fetched from. */
  readonly address?: string | undefined
}

/** Reads the bytes of one format: each article in them, in the order of the file. Offsets count in an article's text. */
export type Reader = (source: SourceFile) => Promise<Result<readonly ReadArticle[], ReadProblem>>
