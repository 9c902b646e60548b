import type { Article, ArticleDetails, Paragraph } from '../model/article'
import type { Echo, EchoMember } from '../model/echo'
import type { ArticleId, SourceId } from '../model/ids'
import type { LibraryRecord } from '../model/libraryRecord'
import type { Quote } from '../model/quote'
import type { ReadProblem } from '../model/readProblem'
import type { Result } from '../model/result'
import type { WordingCheck } from '../model/wording'

/** What a source holds, under the SHA-256 of its bytes. */
export interface ReadSourceAnswer {
  readonly sourceId: SourceId
  readonly mediaType: string
  /** In the order of the source. */
  readonly articles: readonly Article[]
}

/** A quote to check: its segments in the text, and who is said to have said it. */
export interface AskedQuote {
  readonly segments: readonly Pick<Paragraph, 'start' | 'end'>[]
  readonly speaker: string | null
}

/** A comparison, where in the source the passage is ("0:14:09", "page 4"; empty when it is not found), and its differences in words. */
export interface CheckAnswer {
  readonly check: WordingCheck
  readonly locator: string
  readonly says: readonly string[]
}

/** Quotes with the same words, and what they have in common. */
export interface EchoGroup {
  readonly members: readonly EchoMember[]
  readonly echo: Echo
}

/** What the page asks of its workers: the steps that think about text, request and response by name. */
export interface WorkerCalls {
  /** Untrusted bytes to the articles that they hold. */
  readonly 'source.read': {
    readonly request: {
      readonly name: string
      readonly bytes: Uint8Array
      /** Of what was fetched: its header `Content-Type`, and the address that answered. */
      readonly contentType?: string | null | undefined
      readonly address?: string | undefined
    }
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
  /** Quotes of one text against one source: a comparison each, in their order. */
  readonly 'quotes.check': {
    readonly request: {
      readonly text: string
      readonly quotes: readonly AskedQuote[]
      readonly source: { readonly text: string; readonly paragraphs: readonly Paragraph[] }
    }
    readonly response: readonly CheckAnswer[]
  }
  /** Quotes of the library by their words: those that others echo, in groups, the largest first. */
  readonly 'quotes.echo': {
    readonly request: { readonly members: readonly EchoMember[] }
    readonly response: readonly EchoGroup[]
  }
  /** A library as a package, or as JSON. */
  readonly 'package.write': {
    readonly request: {
      readonly record: LibraryRecord
      readonly format: 'quotedesk' | 'json'
      readonly madeBy: string
      readonly isConfidential: boolean
    }
    readonly response: Uint8Array
  }
  /** The library in untrusted bytes; a problem is a sentence that names what is wrong. */
  readonly 'package.read': {
    readonly request: { readonly bytes: Uint8Array }
    readonly response: Result<LibraryRecord, string>
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
