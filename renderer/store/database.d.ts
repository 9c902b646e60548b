import Dexie, { type EntityTable } from 'dexie';
import type { Article } from '../../shared/model/article';
import type { Source } from '../../shared/model/source';
import type { ArticleQuotes, ArticleSummary, Setting, StoredAction, StoredReview, StoredSpeaker } from './records';
/** The tables of the library; `schema.ts` holds their keys, indexes and upgrades. */
export type Library = Dexie & {
    readonly sources: EntityTable<Source, 'id'>;
    readonly summaries: EntityTable<ArticleSummary, 'id'>;
    readonly articles: EntityTable<Article, 'id'>;
    readonly quotes: EntityTable<ArticleQuotes, 'articleId'>;
    readonly reviews: EntityTable<StoredReview, 'articleId'>;
    readonly actions: EntityTable<StoredAction, 'id'>;
    readonly settings: EntityTable<Setting, 'name'>;
    readonly speakers: EntityTable<StoredSpeaker, 'key'>;
};
/** The name of the one library that the app opens. */
export declare const libraryName = "quotedesk";
/**
 * The library called `name`, opened at its first use; opening one that a later version wrote is an error. Writes commit with strict durability: what a promise of this
 * database reports as done survives a killed process.
 */
export declare function createLibrary(name: string): Library;
