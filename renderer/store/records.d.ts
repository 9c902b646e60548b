import type { ArticleDetails } from '../../shared/model/article';
import type { ArticleId, SourceId } from '../../shared/model/ids';
import type { Quote } from '../../shared/model/quote';
import type { ArticleReview } from '../../shared/model/review';
import type { ReviewAction } from '../../shared/model/action';
import type { Verdict } from '../../shared/model/verdict';
/** An article as the library lists it: everything but its words. */
export interface ArticleSummary {
    readonly id: ArticleId;
    readonly sourceId: SourceId;
    /** The details as they stand, the reviewer's corrections included. */
    readonly details: ArticleDetails;
    readonly tags: readonly string[];
    readonly isArchived: boolean;
    readonly isDeleted: boolean;
    /** ISO 8601 instants, UTC; `workedAt` is the last change of its review. */
    readonly addedAt: string;
    readonly workedAt: string | null;
    /** The verdict of each quote that is up for review, in reading order. */
    readonly verdicts: readonly Verdict[];
}
/** The quotes of one article, kept as one record: they are always read together. */
export interface ArticleQuotes {
    readonly articleId: ArticleId;
    readonly quotes: readonly Quote[];
}
/** What an entry of the log is found by: an article that it changed, or the speakers. */
export type Scope = ArticleId | 'speakers';
/** An entry of the log with what it is found by. */
export interface StoredAction extends ReviewAction {
    readonly scopes: readonly Scope[];
}
/** A speaker whose name was found to be another's. */
export interface StoredSpeaker {
    readonly key: string;
    /** The key of the speaker that it counts as; `null` when that was taken back. */
    readonly mergedInto: string | null;
}
/** The reduction of an article's actions. */
export interface StoredReview {
    readonly articleId: ArticleId;
    readonly review: ArticleReview;
}
/** Something that the reviewer has set for all articles, or the state of the screen. */
export interface Setting {
    readonly name: 'reviewer' | 'screen' | 'filters' | 'houseRules' | 'keys';
    readonly value: string;
}
