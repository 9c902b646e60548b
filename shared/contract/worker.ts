import type { Article, ArticleDetails } from '../model/article'
import type { ArticleId, SourceId } from '../model/ids'
import type { Quote } from '../model/quote'
import type { ReadProblem } from '../model/readProblem'
import type { Result } from '../model/result'

/** What a source holds, under the SHA-256 of its bytes. */
export interface ReadSourceAnswer {
  readonly sourceId: SourceId
  readonly mediaType: string
  /** In the order of the source. */
  readonly articles: readonly Article[]
}

/** What the page asks of its workers: the two steps that think about text, request and response by name. */
export interface WorkerCalls {
  /** Untrusted bytes to the articles that they hold. */
  readonly 'source.read': {
    readonly request: { readonly name: string; readonly bytes: Uint8Array }
    readonly response: Result<ReadSourceAnswer, ReadProblem>
  }
  /** An article's quotes, with dates resolved against `details.published`. */
  readonly 'article.extract': {
    readonly request: {
      readonly articleId: ArticleId
      readonly text: string
      readonly details: ArticleDetails
    }
    readonly response: readonly Quote[]
  }
}
export type WorkerCallName = keyof WorkerCalls

/** A call on its way to a worker. */
export type WorkerRequest = {
  readonly [Name in WorkerCallName]: {
    readonly call: number
    readonly name: Name
    readonly request: WorkerCalls[Name]['request']
  }
}[WorkerCallName]

/** Its answer: the response, or the message of what the worker threw (a defect, never expected trouble). */
export type WorkerReply =
  | { readonly call: number; readonly response: WorkerCalls[WorkerCallName]['response'] }
  | { readonly call: number; readonly error: string }
