import { recallingNouns, titleRoles } from '../lexicon/descriptions'
import { femaleNouns, maleNouns } from '../lexicon/nouns'
import type { Cast, Gender, Named } from './people'
import type { Phrase } from './phrases'
import type { Word } from './word'

/** How many paragraphs back a pronoun or a description may point. */
const REACH = 3
/** What counts for a referent: being a subject, having spoken last, agreeing in gender for sure; distance counts against it. */
const SUBJECT = 2
const SPOKE_LAST = 1.8
const SURE_GENDER = 0.6
const PER_PARAGRAPH = 1.1
const PER_NAME_BETWEEN = 0.35

/** Who spoke last: whoever it was, and the last man and woman, since a pronoun asks for one of them. */
export interface LastSpeakers {
  readonly any: Named | null
  readonly m: Named | null
  readonly f: Named | null
}

/** Before anybody has spoken. */
export const nobodySpoke: LastSpeakers = { any: null, m: null, f: null }

/** The last speakers once somebody has spoken; bodies are not asked for by personal pronouns. */
export function afterSpeaking(last: LastSpeakers, named: Named | null): LastSpeakers {
  if (!named || named.body) return last
  return { any: named, m: named.gender === 'm' ? named : last.m, f: named.gender === 'f' ? named : last.f }
}

/** Where a pronoun or a description stands, and who spoke before it. */
export interface Place {
  readonly start: number
  readonly paragraph: number
  readonly last: LastSpeakers
}

/** Whom a personal pronoun means; `null` for plural ones, and where nobody fits. */
export function findPronounBearer(cast: Cast, pronoun: string, place: Place): Named | null {
  if (/^(?:it|its|it's)$/.test(pronoun)) return findLastBody(cast, place)
  const gender = toPronounGender(pronoun)
  return gender === null ? null : findSalient(cast, place, gender, () => 0)
}

/** The body that was the subject last before a place, within the paragraph or the one before. */
function findLastBody(cast: Cast, place: Place): Named | null {
  for (let index = findLastBefore(cast, place.start); index >= 0; index--) {
    const one = cast.appearances[index]
    if (!one || one.paragraph < place.paragraph - 1) return null
    if (one.named.body && one.subject) return one.named
  }
  return null
}

/** Whom a description such as "the senator" recalls; `null` for new or unnamed sources. */
export function findRecalled(cast: Cast, words: readonly Word[], phrase: Phrase, place: Place): Named | null {
  const first = words[phrase.from]?.lower
  const head = words[phrase.head]?.lower ?? ''
  const next = words[phrase.to]
  if (
    first !== 'the' ||
    !recallingNouns.has(head) ||
    (next?.tag === 'prep' && /^(?:of|for)$/.test(next.lower))
  )
    return null
  const told = new Set<string>()
  for (let at = phrase.from + 1; at < phrase.to; at++) told.add(words[at]?.lower ?? '')
  const gender = maleNouns.has(head) ? 'm' : femaleNouns.has(head) ? 'f' : ''
  return findSalient(cast, place, gender, (named) => countShared(named, told))
}

function countShared(named: Named, told: ReadonlySet<string>): number {
  let shared = 0
  for (const word of named.described) if (told.has(word) || told.has(titleRoles.get(word) ?? '')) shared += 3
  return shared
}

/** The person who stands out most before a place: by distance, by part in the sentence, by what else `bonus` says. */
function findSalient(
  cast: Cast,
  place: Place,
  gender: Gender,
  bonus: (named: Named) => number,
): Named | null {
  const { any } = place.last
  const spoke = any && agrees(any, gender) ? any : gender === '' ? null : place.last[gender]
  let best: Named | null = null
  let highest = -Infinity
  let between = 0
  const seen = new Set<Named>()
  for (let index = findLastBefore(cast, place.start); index >= 0; index--) {
    const one = cast.appearances[index]
    if (!one || one.paragraph < place.paragraph - REACH) break
    const { named } = one
    if (named.body || !(named.personal || one.subject)) continue
    if (gender !== '' && named.gender !== '' && named.gender !== gender) continue
    if (!seen.has(named)) between++
    seen.add(named)
    const score =
      (one.subject ? SUBJECT : 0) +
      (named === spoke ? SPOKE_LAST : 0) +
      (named.gender !== '' ? SURE_GENDER : 0) +
      bonus(named) -
      PER_PARAGRAPH * (place.paragraph - one.paragraph) -
      PER_NAME_BETWEEN * between
    if (score > highest) {
      highest = score
      best = named
    }
  }
  return best ?? (spoke && agrees(spoke, gender) ? spoke : null)
}

function agrees(named: Named, gender: Gender): boolean {
  return gender === '' || named.gender === '' || named.gender === gender
}

/** Index of the last appearance that begins before an offset, by halving. */
export function findLastBefore({ appearances }: Cast, start: number): number {
  let low = 0
  let high = appearances.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((appearances[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low - 1
}

function toPronounGender(pronoun: string): Gender | null {
  if (/^(?:he|his|him|he's|he'd|he'll|himself)$/.test(pronoun)) return 'm'
  return /^(?:she|her|hers|she's|she'd|she'll|herself)$/.test(pronoun) ? 'f' : null
}
