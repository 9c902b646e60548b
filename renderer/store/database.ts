import Dexie, { type EntityTable } from 'dexie'
import type { Article, ArticleDetails } from '../../shared/model/article'
import type { ArticleId, SourceId } from '../../shared/model/ids'
import type { Quote } from '../../shared/model/quote'
import type { ArticleReview, ReviewAction, Verdict } from '../../shared/model/review'
import type { Source } from '../../shared/model/source'
import { defineSchema } from './schema'

/** An article as the library lists it: everything but its words. */
export interface ArticleSummary {
  readonly id: ArticleId
  readonly sourceId: SourceId
  /** The details as they stand, the reviewer's corrections included. */
  readonly details: ArticleDetails
  /** ISO 8601 instants, UTC; `workedAt` is the last change of its review. */
  readonly addedAt: string
  readonly workedAt: string | null
  /** The verdict of each quote in reading order. */
  readonly verdicts: readonly Verdict[]
}

/** The quotes of one article, kept as one record: they are always read together. */
export interface ArticleQuotes {
  readonly articleId: ArticleId
  readonly quotes: readonly Quote[]
}

/** An entry of the log, found by the articles that it changed. */
export interface StoredAction extends ReviewAction {
  readonly articleIds: readonly ArticleId[]
}

/** The reduction of an article's actions. */
export interface StoredReview {
  readonly articleId: ArticleId
  readonly review: ArticleReview
}

/** Something that the reviewer has set for all articles. */
export interface Setting {
  readonly name: 'reviewer'
  readonly value: string
}

/** The tables of the library; `schema.ts` holds their keys, indexes and upgrades. */
export type Library = Dexie & {
  readonly sources: EntityTable<Source, 'id'>
  readonly summaries: EntityTable<ArticleSummary, 'id'>
  readonly articles: EntityTable<Article, 'id'>
  readonly quotes: EntityTable<ArticleQuotes, 'articleId'>
  readonly reviews: EntityTable<StoredReview, 'articleId'>
  readonly actions: EntityTable<StoredAction, 'id'>
  readonly settings: EntityTable<Setting, 'name'>
}

/** The name of the one library that the app opens. */
export const libraryName = 'quotedesk'

/**
 * The library called `name`, opened at its first use; opening one that a later version wrote is an error. Writes commit with strict durability: what a promise of this
 * database reports as done survives a killed process.
 */
export function createLibrary(name: string): Library {
  const library = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Library
  defineSchema(library)
  library.on('ready', () => {
    refuseLater(library)
  })
  return library
}

/** Dexie multiplies its version numbers by ten in the browser's own. */
const nativeVersions = 10

function refuseLater(library: Dexie): void {
  if (library.backendDB().version < (library.verno + 1) * nativeVersions) return
  throw new Error('This library was written by a later version of Quotedesk. Open it with that version.')
}
