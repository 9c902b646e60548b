import type { Article } from '../../shared/model/article';
import type { Quote } from '../../shared/model/quote';
import type { Source } from '../../shared/model/source';
import type { Library } from './database';
/** An article on its way into the library, with its original and what was found in it. */
export interface NewArticle {
    readonly source: Source;
    readonly article: Article;
    readonly quotes: readonly Quote[];
}
/** Whether an article came in, or was there already. */
export type Arrival = 'added' | 'known';
/**
 * Puts articles, their originals and their quotes into the library, all or nothing. Tells for each whether it came in; one that the
 * library has already, or that came earlier in the list, changes nothing.
 */
export declare function addArticles(library: Library, entries: readonly NewArticle[]): Promise<readonly Arrival[]>;
