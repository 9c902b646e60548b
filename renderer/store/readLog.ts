import type { ReviewAction } from '../../shared/model/action'
import type { Library } from './database'
import type { Scope } from './records'

/** Which entries of the log are meant: an article's, the speakers', or the latest part of them all. */
export type LogScope = Scope | 'all'

/** How much of the whole log is read for undo: more steps than anybody takes back by hand. */
const latest = 2000

/** The entries of the scope, oldest first. */
export async function readLog(library: Library, scope: LogScope): Promise<readonly ReviewAction[]> {
  if (scope !== 'all') return library.actions.where('scopes').equals(scope).sortBy('id')
  return (await library.actions.orderBy('id').reverse().limit(latest).toArray()).reverse()
}
