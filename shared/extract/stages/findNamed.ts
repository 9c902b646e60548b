import type { Cast, Named } from './cast'
import { toNameWords } from './nameForm'
import type { Phrase } from './phrases'
import { findLastBefore } from './referents'
import type { Skeleton } from './skeleton'

/** The bearer of a name as the article's cast knows it. */
export function findNamed(cast: Cast, skeleton: Skeleton, phrase: Phrase): Named | null {
  const names = toNameWords(skeleton.words, phrase)
  const start = skeleton.words[phrase.from]?.start ?? 0
  const only = names.length === 1 ? names[0] : undefined
  const same = cast.byLast.get(names.at(-1) ?? '') ?? cast.byFirst.get(only ?? '') ?? []
  if (same.length <= 1) return same[0] ?? findAt(cast, start)
  const fitting = same.filter((named) => names.every((name) => named.words.includes(name)))
  const candidates = fitting.length > 0 ? fitting : same
  return findAt(cast, start) ?? findLastOf(cast, candidates, start) ?? candidates[0] ?? null
}

/** Whom the cast knows at just this place: how a bare last name or an acronym was joined. */
function findAt(cast: Cast, start: number): Named | null {
  const one = cast.appearances[findLastBefore(cast, start + 1)]
  return one?.start === start ? one.named : null
}

/** How many appearances back the last of several namesakes is looked for. */
const REACH = 300

function findLastOf(cast: Cast, candidates: readonly Named[], start: number): Named | null {
  const last = findLastBefore(cast, start + 1)
  for (let at = last; at >= 0 && at > last - REACH; at--) {
    const named = cast.appearances[at]?.named
    if (named && candidates.includes(named)) return named
  }
  return null
}
