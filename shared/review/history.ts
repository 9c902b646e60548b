import type { ArticleChange, Change, QuoteChange, ReviewAction } from '../model/action'
import type { ArticleDetails } from '../model/article'
import type { ArticleId, QuoteId } from '../model/ids'
import { type ArticleReview, newReview, quoteFields, shelfFields } from '../model/review'
import { applyChange, valueNow } from './applyChange'

/** Whose history: a quote's, or with `null` that of the article with all its quotes. */
export interface HistorySubject {
  readonly articleId: ArticleId
  readonly quoteId: QuoteId | null
}

/** What one entry of the log did to the subject. */
export interface HistoryEntry extends Pick<ReviewAction, 'id' | 'at' | 'by'> {
  readonly kind: ReviewAction['step']['kind']
  readonly changes: readonly (QuoteChange | ArticleChange)[]
}

/** What `actions` (a log, oldest first) did to the subject, newest first; without the entries that did not touch it. */
export function toHistory(
  actions: readonly ReviewAction[],
  subject: HistorySubject,
): readonly HistoryEntry[] {
  const entries = actions.map(({ id, at, by, step, changes }) => ({
    id,
    at,
    by,
    kind: step.kind,
    changes: changes.filter((change) => isAbout(change, subject)),
  }))
  return entries.filter(({ changes }) => changes.length > 0).reverse()
}

/** The review of the article whose text stated `found`, after the actions of its log. */
export function replay(
  actions: readonly ReviewAction[],
  articleId: ArticleId,
  found: ArticleDetails,
): ArticleReview {
  let review = newReview(found)
  for (const action of actions) {
    for (const change of action.changes) {
      if (change.on !== 'speaker' && change.articleId === articleId)
        review = applyChange(review, change, action)
    }
  }
  return review
}

/** What it takes to bring an earlier state back. */
export interface Restoring {
  readonly subject: HistorySubject
  /** The whole log of the article, oldest first. */
  readonly actions: readonly ReviewAction[]
  /** What the article's text stated of itself. */
  readonly found: ArticleDetails
  /** The review as it is now. */
  readonly now: ArticleReview
  /** The action after which the state stood; `null` for the one before the first. */
  readonly after: ReviewAction['id'] | null
}

/**
 * The changes that set every field of the subject back to what it was after the action `after`. Empty when nothing has
 * changed since. Throws `RangeError` when the log does not have the action.
 */
export function toRestoring({ subject, actions, found, now, after }: Restoring): readonly Change[] {
  const count = after === null ? 0 : actions.findIndex(({ id }) => id === after) + 1
  if (after !== null && count === 0) throw new RangeError(`No action ${after} in the log`)
  const { articleId, quoteId } = subject
  const then = replay(actions.slice(0, count), articleId, found)
  const quoteIds = quoteId === null ? (Object.keys(now.quotes) as QuoteId[]) : [quoteId]
  const targets: Omit<Change, 'from' | 'to'>[] = [
    ...(quoteId === null ? toArticleTargets(now, articleId) : []),
    ...quoteIds.flatMap((id) =>
      Object.keys(quoteFields).map((field) => ({ on: 'quote' as const, articleId, quoteId: id, field })),
    ),
  ] as Omit<Change, 'from' | 'to'>[]
  return targets.flatMap((target) => {
    // The fields of both reviews are of the target's type, which the union of all fields forgets.
    const change = target as QuoteChange | ArticleChange
    const [from, to] = [valueNow(now, change), valueNow(then, change)]
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ ...change, from, to } as Change]
  })
}

function toArticleTargets(
  { details }: ArticleReview,
  articleId: ArticleId,
): readonly { readonly on: 'article'; readonly articleId: ArticleId; readonly field: string }[] {
  return [...Object.keys(details), ...Object.keys(shelfFields)].map((field) => ({
    on: 'article',
    articleId,
    field,
  }))
}

function isAbout(
  change: Change,
  { articleId, quoteId }: HistorySubject,
): change is QuoteChange | ArticleChange {
  if (change.on === 'speaker' || change.articleId !== articleId) return false
  return quoteId === null || (change.on === 'quote' && change.quoteId === quoteId)
}
