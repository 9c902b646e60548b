import { getTraits } from './wordTraits'
import { toUnits } from './toUnits'

/*
 * Quotes of the same words, exact or changed, found by their 3-grams of words in an inverted index: candidates share rare 3-grams, and
 * belong together when half of the shorter one's stand in the other. Wordings that are equal after folding are one entry, so that a
 * quote printed a thousand times is looked at once. A new quote costs its 3-grams times the entries that share them, capped.
 *
 * Why not MinHash with locality-sensitive hashing (Broder 1997): it estimates how like two wholes are, and a fragment of six words is
 * not like the whole of forty that it is cut from, though it is its echo; containment needs the 3-grams themselves.
 */

/** Words that follow each other with the group of quotes that they belong to. */
interface Wording {
  readonly grams: readonly number[]
  readonly group: number
}

/** Groups of quotes with the same words. */
export interface Echoes {
  /** Adds a quote's words; the number of the group that it belongs to, a new one when nothing is like it. */
  readonly add: (words: string) => number
  /** The group whose words are like these; `null` when there is none. */
  readonly find: (words: string) => number | null
}

const GRAM = 3
const LEAST_SHARE = 0.5
const LEAST_SHARED = 2
/** A 3-gram that more wordings than these have tells nothing. */
const MOST_WORDINGS = 150

/** No quotes yet. The order of adding matters little when the longest come first: fragments then find what they are cut from. */
export function createEchoes(): Echoes {
  const numbers = new Map<string, number>()
  const byKeys = new Map<string, number>()
  const wordings: Wording[] = []
  const places = new Map<number, number[]>()
  let groups = 0

  const toGrams = (keys: readonly string[]) => {
    const ids = keys.map((key) => {
      const known = numbers.get(key) ?? numbers.size + 1
      numbers.set(key, known)
      return known
    })
    return hashGrams(ids)
  }
  const find = (keys: readonly string[], grams: readonly number[]) => {
    const same = byKeys.get(keys.join(' '))
    if (same !== undefined) return wordings[same]?.group ?? null
    return findLike(grams, wordings, places)
  }
  return {
    find: (words) => {
      const keys = toKeys(words)
      return find(keys, toGrams(keys))
    },
    add: (words) => {
      const keys = toKeys(words)
      const grams = toGrams(keys)
      const group = find(keys, grams) ?? groups++
      if (!byKeys.has(keys.join(' ')) && isTelling(keys)) {
        byKeys.set(keys.join(' '), wordings.length)
        for (const gram of grams) place(places, gram, wordings.length)
        wordings.push({ grams, group })
      }
      return group
    },
  }
}

/** Fillers aside, since one outlet prints them and the other does not. */
function toKeys(words: string): string[] {
  return toUnits(words).keys.filter((key) => getTraits(key).kind !== 'filler')
}

/** One word, or words without any content, are nobody's in particular. */
function isTelling(keys: readonly string[]): boolean {
  return keys.length > 1 && keys.some((key) => getTraits(key).weight >= 0.9)
}

function place(places: Map<number, number[]>, gram: number, wording: number): void {
  const list = places.get(gram)
  if (!list) places.set(gram, [wording])
  else if (list.length <= MOST_WORDINGS && list.at(-1) !== wording) list.push(wording)
}

/** The different 3-grams of the words, each as a number of 32 bits; none for fewer than three words. */
function hashGrams(ids: readonly number[]): readonly number[] {
  const grams = new Set<number>()
  for (let at = 0; at + GRAM <= ids.length; at++) {
    let hash = 0x811c9dc5
    for (let step = 0; step < GRAM; step++) {
      hash = Math.imul(hash ^ (ids[at + step] ?? 0), 0x01000193)
      hash ^= hash >>> 15
    }
    grams.add(hash | 0)
  }
  return [...grams]
}

function findLike(
  grams: readonly number[],
  wordings: readonly Wording[],
  places: ReadonlyMap<number, readonly number[]>,
): number | null {
  const shared = new Map<number, number>()
  for (const gram of grams) {
    const list = places.get(gram)
    if (!list || list.length > MOST_WORDINGS) continue
    for (const wording of list) shared.set(wording, (shared.get(wording) ?? 0) + 1)
  }
  let best: number | null = null
  let bestShared = 0
  for (const [at, count] of shared) {
    const wording = wordings[at]
    if (!wording || count < LEAST_SHARED) continue
    const share = count / Math.min(grams.length, wording.grams.length)
    if (share >= LEAST_SHARE && count > bestShared) {
      best = wording.group
      bestShared = count
    }
  }
  return best
}
