import Dexie, { type EntityTable } from 'dexie'
import type { Article } from '../../shared/model/article'
import type { PrimarySource } from '../../shared/model/primarySource'
import type { Source } from '../../shared/model/source'
import type {
  ArticleQuotes,
  ArticleSummary,
  Setting,
  StoredAction,
  StoredReview,
  StoredSpeaker,
} from './records'
import { nativeVersions } from './nativeVersions'
import { defineSchema } from './schema'

/** The tables of the library; `schema.ts` holds their keys, indexes and upgrades. */
export type Library = Dexie & {
  readonly sources: EntityTable<Source, 'id'>
  readonly summaries: EntityTable<ArticleSummary, 'id'>
  readonly articles: EntityTable<Article, 'id'>
  readonly quotes: EntityTable<ArticleQuotes, 'articleId'>
  readonly reviews: EntityTable<StoredReview, 'articleId'>
  readonly actions: EntityTable<StoredAction, 'id'>
  readonly settings: EntityTable<Setting, 'name'>
  readonly speakers: EntityTable<StoredSpeaker, 'key'>
  readonly primarySources: EntityTable<PrimarySource, 'articleId'>
}

/** The name of the one library that the app opens. */
export const libraryName = 'quotedesk'

/**
 * The library called `name`, opened at its first use; opening one that a later version wrote is an error. Writes commit with strict durability: what a promise of this
 * database reports as done survives a killed process.
 */
export function createLibrary(name: string): Library {
  // Records are never changed in place, so that live queries need no copy of what they share.
  const library = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'immutable' }) as Library
  defineSchema(library)
  library.on('ready', () => {
    refuseLater(library)
  })
  return library
}

function refuseLater(library: Dexie): void {
  if (library.backendDB().version < (library.verno + 1) * nativeVersions) return
  throw new Error('This library was written by a later version of Quotedesk. Open it with that version.')
}
