import { recallingNouns, titleRoles } from '../lexicon/descriptions'
import { femaleNouns, maleNouns, roleNouns } from '../lexicon/nouns'
import type { Cast, Gender, Named } from './cast'
import type { Phrase } from './phrases'
import type { Word } from './word'

/** How many paragraphs back a pronoun or a description may point. */
const REACH = 3
/** What counts for a referent: being a subject, having spoken last, agreeing in gender for sure; distance counts against it. */
const SUBJECT = 2
const UNDER_SUBJECT = 1.2
const OWN_SUBJECT = 1.5
const SPOKE_LAST = 1.8
const SPOKE_BEFORE = 0.6
const OTHER_ROLE = 1.5
const SURE_GENDER = 0.6
const PER_PARAGRAPH = 1.1
const PER_NAME_BETWEEN = 0.35

/** Somebody who spoke, and in which paragraph. */
interface Spoke {
  readonly named: Named
  readonly paragraph: number
}

/** Who spoke last: whoever it was, and the last man and woman, since a pronoun asks for one of them; and the last several who did. */
export interface LastSpeakers {
  readonly any: Spoke | null
  readonly m: Spoke | null
  readonly f: Spoke | null
  readonly several: string | null
}

/** Before anybody has spoken. */
export const nobodySpoke: LastSpeakers = { any: null, m: null, f: null, several: null }

/** The last speakers once somebody has spoken; bodies are not asked for by personal pronouns. */
export function afterSpeaking(last: LastSpeakers, named: Named | null, paragraph: number): LastSpeakers {
  if (!named || named.body || named.kind) return last
  const any = { named, paragraph }
  return { ...last, any, m: named.gender === 'm' ? any : last.m, f: named.gender === 'f' ? any : last.f }
}

/** The last speakers once several have spoken together, or a group. */
export function afterSeveral(last: LastSpeakers, name: string): LastSpeakers {
  return { ...last, several: name }
}

/** Where a pronoun or a description stands, and who spoke before it. */
export interface Place {
  readonly start: number
  readonly paragraph: number
  readonly last: LastSpeakers
  /** Where its sentence begins, if it asks for that sentence's own subject: "her remark". */
  readonly own: number | null
}

/** Whom a personal pronoun means; `null` for plural ones, and where nobody fits. */
export function findPronounBearer(cast: Cast, pronoun: string, place: Place): Named | null {
  if (/^(?:it|its|it's)$/.test(pronoun)) return findLastBody(cast, place)
  const gender = toPronounGender(pronoun)
  return gender === null ? null : findSalient(cast, place, gender, () => 0)
}

/** The body that was the subject last before a place, else the one named last, within its paragraph or the two before. */
function findLastBody(cast: Cast, place: Place): Named | null {
  let named: Named | null = null
  for (let index = findLastBefore(cast, place.start); index >= 0; index--) {
    const one = cast.appearances[index]
    if (!one || one.paragraph < place.paragraph - 2) break
    if (!one.named.body) continue
    if (one.subject) return one.named
    named ??= one.named
  }
  return named
}

/** So many names at the head of an interview tell who answers in it. */
const INTERVIEW_HEAD = 60

/** Who answers in an interview: the person named most before an answer, subjects counting twice; `null` where nobody is. */
export function findInterviewed(cast: Cast, start: number): Named | null {
  const counts = new Map<Named, number>()
  for (const one of cast.appearances.slice(0, INTERVIEW_HEAD)) {
    if (one.start >= start) break
    const { named } = one
    if (!named.personal || named.body || named.kind) continue
    counts.set(named, (counts.get(named) ?? 0) + (one.subject ? 2 : 1))
  }
  let best: Named | null = null
  for (const [named, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = named
  return best
}

/** Whom a description such as "the senator" recalls; `null` for new or unnamed sources. */
export function findRecalled(cast: Cast, words: readonly Word[], phrase: Phrase, place: Place): Named | null {
  const first = words[phrase.from]?.lower
  const head = words[phrase.head]?.lower ?? ''
  const next = words[phrase.to]
  const owned = phrase.genitive > phrase.from || words[phrase.from]?.tag === 'poss'
  if (
    (first !== 'the' && !owned) ||
    !(recallingNouns.has(head) || (owned && roleNouns.has(head))) ||
    (next?.tag === 'prep' && /^(?:of|for)$/.test(next.lower))
  )
    return null
  const told = new Set<string>()
  for (let at = phrase.from + 1; at < phrase.to; at++) told.add(words[at]?.lower ?? '')
  const gender = maleNouns.has(head) ? 'm' : femaleNouns.has(head) ? 'f' : ''
  const found = findSalient(cast, place, gender, (named) => countShared(named, told))
  return owned && found && countShared(found, told) <= 0 ? null : found
}

/** Speaks for those whom the article has called so, and against those whom it calls something else. */
function countShared(named: Named, told: ReadonlySet<string>): number {
  let shared = 0
  let other = 0
  for (const word of named.described) {
    const role = titleRoles.get(word) ?? word
    if (told.has(word) || told.has(role)) shared += 3
    else if (recallingNouns.has(role) || roleNouns.has(role)) other = OTHER_ROLE
  }
  return shared > 0 ? shared : -other
}

/** The person who stands out most before a place: by distance, by part in the sentence, by what else `bonus` says. */
function findSalient(
  cast: Cast,
  place: Place,
  gender: Gender,
  bonus: (named: Named) => number,
): Named | null {
  const { any } = place.last
  const spoke = any && agrees(any.named, gender) ? any : gender === '' ? null : place.last[gender]
  let best = spoke?.named ?? null
  let highest = spoke
    ? SUBJECT +
      SPOKE_BEFORE +
      weigh(spoke.named, gender) +
      bonus(spoke.named) -
      PER_PARAGRAPH * (place.paragraph - spoke.paragraph)
    : -Infinity
  const seen = new Set<Named>()
  for (let index = findLastBefore(cast, place.start); index >= 0; index--) {
    const one = cast.appearances[index]
    if (!one || one.paragraph < place.paragraph - REACH) break
    const { named } = one
    if (named.body || named.kind || !(named.personal || one.subject) || !agrees(named, gender)) continue
    seen.add(named)
    const score =
      (one.main ? SUBJECT : one.subject ? UNDER_SUBJECT : 0) +
      (place.own !== null && one.main && one.start >= place.own ? OWN_SUBJECT : 0) +
      (named === spoke?.named ? SPOKE_LAST : 0) +
      weigh(named, gender) +
      bonus(named) -
      PER_PARAGRAPH * (place.paragraph - one.paragraph) -
      PER_NAME_BETWEEN * seen.size
    if (score > highest) {
      highest = score
      best = named
    }
  }
  return best
}

/** A known gender speaks for somebody where the pronoun tells one, too. */
function weigh(named: Named, gender: Gender): number {
  return named.gender !== '' && gender !== '' ? SURE_GENDER : 0
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
