import type { Change, ReviewAction } from '../model/action'
import type { ArticleEntry, LibraryRecord } from '../model/libraryRecord'
import { fail, type Result, succeed } from '../model/result'
import { invertChange } from '../review/applyChange'
import { type Conflict, findContradiction, type MergedLog, mergeLogs, toTargetKey } from './mergeLogs'
import type { PackageProblem } from './packageProblem'

/** What has to be known of the library that another one is merged into. */
export interface MergeBase {
  /** The log about the articles of the other one, and about speakers. */
  readonly actions: readonly ReviewAction[]
  readonly articles: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly settings: ReadonlySet<string>
}

/** What a merge would bring. */
export interface MergePlan extends MergedLog {
  /** The articles, originals and settings that are not there yet. */
  readonly articles: readonly ArticleEntry[]
  readonly sources: LibraryRecord['sources']
  readonly settings: LibraryRecord['settings']
}

/** What merging `theirs` would bring; a problem when the two logs tell one and the same action differently. */
export function planMerge(mine: MergeBase, theirs: LibraryRecord): Result<MergePlan, PackageProblem> {
  const contradiction = findContradiction(mine.actions, theirs.actions)
  if (contradiction !== null) return fail({ code: 'other-history', entry: contradiction })
  return succeed({
    ...mergeLogs(mine.actions, theirs.actions),
    articles: theirs.articles.filter(({ article }) => !mine.articles.has(article.id)),
    sources: theirs.sources.filter(({ id }) => !mine.sources.has(id)),
    settings: theirs.settings.filter(({ name }) => !mine.settings.has(name)),
  })
}

/** Whether the merge would change anything. */
export function hasNews({ articles, sources, settings, news }: MergePlan): boolean {
  return articles.length + sources.length + settings.length + news.length > 0
}

/** How a person settles a conflict; `both` joins two notes. */
export type ConflictChoice = 'mine' | 'theirs' | 'both'

/** The ways in which the conflict can be settled. */
export function listChoices({ keepMine }: Conflict): readonly ConflictChoice[] {
  const isNote = keepMine.on === 'quote' && (keepMine.field === 'note' || keepMine.field === 'privateNote')
  return isNote ? ['mine', 'theirs', 'both'] : ['mine', 'theirs']
}

/**
 * The changes that settle the merge: the joined lists, and each conflict as it was decided. `null` while one is open.
 * `choices` are by the conflicts' keys (`toTargetKey`).
 */
export function settleMerge(
  { conflicts, joins }: MergePlan,
  choices: ReadonlyMap<string, ConflictChoice>,
): readonly Change[] | null {
  const settled: Change[] = [...joins]
  for (const { keepMine } of conflicts) {
    const choice = choices.get(toTargetKey(keepMine))
    if (!choice) return null
    settled.push(settle(keepMine, choice))
  }
  return settled
}

function settle(keepMine: Change, choice: ConflictChoice): Change {
  if (choice === 'mine') return keepMine
  if (choice === 'theirs') return invertChange(keepMine)
  const { from, to } = keepMine
  if (typeof from !== 'string' || typeof to !== 'string')
    throw new RangeError(`No two texts to join: ${toTargetKey(keepMine)}`)
  return { ...keepMine, to: `${to}\n\n${from}` } as Change
}
