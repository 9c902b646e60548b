import type { Article } from '../model/article'
import type { ReadProblem } from '../model/readProblem'
import type { Result } from '../model/result'

/** What a source says: an article that has no ids yet. */
export type ReadArticle = Pick<Article, 'text' | 'paragraphs' | 'found'>

/** Reads the bytes of one format. Its paragraphs' offsets count in the text that it returns. */
export type Reader = (bytes: Uint8Array) => Result<ReadArticle, ReadProblem>
