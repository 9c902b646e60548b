import type { Change, ReviewAction } from '../model/action'
import type { Evidence } from '../model/evidence'

/** Who gave a field the value that it has in one of two logs, and when. */
type Author = Pick<ReviewAction, 'by' | 'at'>

/** A field that both logs have changed since they were one, each to another value. */
export interface Conflict {
  /** Sets what mine says in place of what theirs says: swapping its values sets theirs. */
  readonly keepMine: Change
  readonly mine: Author
  readonly theirs: Author
}

/** Two logs as one. */
export interface MergedLog {
  /** Every action of either, in the order of their ids; nothing is lost. */
  readonly log: readonly ReviewAction[]
  /** The actions that mine lacks, or has with fewer changes. */
  readonly news: readonly ReviewAction[]
  /** What a person has to decide. */
  readonly conflicts: readonly Conflict[]
  /** Lists that both have added to: the changes that keep what either added and drop what either took away. */
  readonly joins: readonly Change[]
}

/**
 * Merges two logs by the history of their actions: an action of either is kept, and one of both is one. What one side
 * alone has changed since stands; where both changed a field to different values it is a conflict, or, for lists, joined.
 * Merging the same log again changes nothing. Linear in the number of changes.
 *
 * Both logs must agree on the actions that they share (`findContradiction`).
 */
export function mergeLogs(mine: readonly ReviewAction[], theirs: readonly ReviewAction[]): MergedLog {
  const [mineById, theirsById] = [byId(mine), byId(theirs)]
  const all = new Map([...mineById, ...theirsById])
  const log = [...all.keys()].sort().flatMap((id) => unite(mineById.get(id), theirsById.get(id)) ?? [])
  const news = log.filter(({ id, changes }) => mineById.get(id)?.changes.length !== changes.length)
  const mineAlone = lastChanges(mine.filter(({ id }) => !theirsById.has(id)))
  const theirsAlone = lastChanges(theirs.filter(({ id }) => !mineById.has(id)))
  const [mineNow, theirsNow] = [lastChanges(mine), lastChanges(theirs)]
  const common = lastChanges(mine.filter(({ id }) => theirsById.has(id)))
  const conflicts: Conflict[] = []
  const joins: Change[] = []
  for (const key of mineAlone.keys()) {
    const [ours, other] = [mineNow.get(key), theirsNow.get(key)]
    if (!theirsAlone.has(key) || !ours || !other || isEqual(ours.change.to, other.change.to)) continue
    const joined = joinLists(common.get(key)?.change, ours.change, other.change)
    if (joined) joins.push(joined)
    else conflicts.push(toConflict(ours, other))
  }
  return { log, news, conflicts, joins }
}

/** The id of an action that the two logs share and tell differently: one of them was changed. `null` without any. */
export function findContradiction(
  mine: readonly ReviewAction[],
  theirs: readonly ReviewAction[],
): string | null {
  const known = byId(mine)
  const found = theirs.find((action) => {
    const same = known.get(action.id)
    return same !== undefined && contradicts(same, action)
  })
  return found?.id ?? null
}

/** What a change is about: its quote, article or speaker, and its field. */
export function toTargetKey(change: Change): string {
  if (change.on === 'speaker') return JSON.stringify(['speaker', change.speakerKey])
  return JSON.stringify([change.articleId, change.on === 'quote' ? change.quoteId : null, change.field])
}

interface Dated {
  readonly change: Change
  readonly by: string
  readonly at: string
}

function byId(actions: readonly ReviewAction[]): ReadonlyMap<string, ReviewAction> {
  return new Map(actions.map((action) => [action.id, action]))
}

function contradicts(a: ReviewAction, b: ReviewAction): boolean {
  if (a.at !== b.at || a.by !== b.by || !isEqual(a.step, b.step)) return true
  const changes = new Map(a.changes.map((change) => [toTargetKey(change), change]))
  return b.changes.some((change) => {
    const same = changes.get(toTargetKey(change))
    return same !== undefined && !(isEqual(same.from, change.from) && isEqual(same.to, change.to))
  })
}

/** The action with the changes of both: a part of a library, or one without what is confidential, holds but some. */
function unite(a: ReviewAction | undefined, b: ReviewAction | undefined): ReviewAction | undefined {
  if (!a || !b) return a ?? b
  const changes = new Map([...a.changes, ...b.changes].map((change) => [toTargetKey(change), change]))
  if (changes.size === a.changes.length) return a
  if (changes.size === b.changes.length) return b
  return { ...a, changes: [...changes.keys()].sort().flatMap((key) => changes.get(key) ?? []) }
}

/** The last change of each target, in the order of the actions' ids. */
function lastChanges(actions: readonly ReviewAction[]): ReadonlyMap<string, Dated> {
  const last = new Map<string, Dated>()
  for (const { by, at, changes } of actions.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const change of changes) last.set(toTargetKey(change), { change, by, at })
  }
  return last
}

function toConflict(mine: Dated, theirs: Dated): Conflict {
  // Both values are of the field's type, which the spread of a union forgets.
  const keepMine = { ...mine.change, from: theirs.change.to, to: mine.change.to } as Change
  return {
    keepMine,
    mine: { by: mine.by, at: mine.at },
    theirs: { by: theirs.by, at: theirs.at },
  }
}

/** The change to what both lists hold together; `null` when the field is no list. */
function joinLists(base: Change | undefined, mine: Change, theirs: Change): Change | null {
  if (mine.on === 'speaker' || (mine.field !== 'evidence' && mine.field !== 'tags')) return null
  const lists = [base?.to ?? [], mine.to, theirs.to] as readonly (readonly (string | Evidence)[])[]
  const [before = [], ours = [], other = []] = lists
  const kept = ours.filter((item) => has(other, item) || !has(before, item))
  const added = other.filter((item) => !has(ours, item) && !has(before, item))
  return { ...mine, from: theirs.to, to: [...kept, ...added] } as Change
}

function has(list: readonly (string | Evidence)[], item: string | Evidence): boolean {
  return list.some((each) => keyOf(each) === keyOf(item))
}

function keyOf(item: string | Evidence): string {
  return typeof item === 'string' ? item : item.id
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
