import type { Change } from '../../shared/model/action'
import type { LibraryRecord } from '../../shared/model/libraryRecord'
import { type Conflict, toTargetKey } from '../../shared/package/mergeLogs'
import { type ConflictChoice, listChoices, type MergePlan } from '../../shared/package/planMerge'
import { invertChange } from '../../shared/review/applyChange'
import { toChangeWords } from '../../shared/review/historyWords'

/** A conflict as a person reads it. */
export interface ConflictWords {
  /** By which choices are handed back. */
  readonly key: string
  /** The quote's words, or the article's title. */
  readonly subject: string
  /** "Verdict". */
  readonly what: string
  readonly mine: ConflictSide
  readonly theirs: ConflictSide
  readonly choices: readonly ConflictChoice[]
}

/** What one of the two said. */
export interface ConflictSide {
  readonly value: string
  readonly by: string
  /** ISO 8601 instant, UTC. */
  readonly at: string
}

/** The conflicts of a plan in words, in its order. */
export function describeConflicts(plan: MergePlan, theirs: LibraryRecord): readonly ConflictWords[] {
  return plan.conflicts.map((conflict) => describe(conflict, theirs))
}

function describe(conflict: Conflict, theirs: LibraryRecord): ConflictWords {
  const { keepMine, mine, theirs: other } = conflict
  return {
    key: toTargetKey(keepMine),
    subject: toSubject(keepMine, theirs),
    what: toWords(keepMine, theirs).what,
    mine: { value: toWords(keepMine, theirs).to, ...mine },
    theirs: { value: toWords(invertChange(keepMine), theirs).to, ...other },
    choices: listChoices(conflict),
  }
}

function toSubject(change: Change, { articles }: LibraryRecord): string {
  if (change.on === 'speaker') return change.speakerKey
  const entry = articles.find(({ article }) => article.id === change.articleId)
  if (change.on === 'article') return entry?.article.found.title ?? 'Untitled article'
  const quote = entry?.quotes.find(({ id }) => id === change.quoteId)
  return quote?.segments.map(({ text }) => `“${text.trim()}”`).join(' … ') ?? 'A quote that was added'
}

function toWords(
  change: Change,
  { articles }: LibraryRecord,
): { readonly what: string; readonly to: string } {
  if (change.on === 'speaker') return { what: 'Counts as', to: change.to ?? 'a speaker of its own' }
  const entry = articles.find(({ article }) => article.id === change.articleId)
  const found = change.on === 'quote' ? entry?.quotes.find(({ id }) => id === change.quoteId) : undefined
  const { does, what, to } = toChangeWords(change, { text: entry?.article.text ?? '', found })
  return { what, to: to ?? (does === 'changed' ? 'Nothing' : does) }
}
