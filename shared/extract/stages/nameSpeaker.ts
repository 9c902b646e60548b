import { sliceSpan } from '../../text/span'
import type { Quote } from '../../model/quote'
import { groupNouns } from '../lexicon/nouns'
import type { Candidate, Paragraph } from './candidates'
import { toDescription, toNameWords, type Cast, type Named } from './people'
import { findLastBefore, findPronounBearer, findRecalled, type LastSpeakers } from './referents'
import type { Phrase } from './phrases'
import type { Skeleton } from './skeleton'

/** A quote's speaker. */
export type Speaker = NonNullable<Quote['speaker']>

/** A speaker, and who of the cast it is. */
export interface ToldSpeaker {
  readonly speaker: Speaker
  readonly named: Named | null
}

/** Names the speaker that a candidate's mention stands for: by its own words, or by whom its pronoun or description means. */
export function nameSpeaker(
  paragraphs: readonly Paragraph[],
  cast: Cast,
  candidate: Candidate,
  last: LastSpeakers,
): ToldSpeaker {
  const skeleton = paragraphs[candidate.paragraph]?.skeleton
  if (!skeleton) throw new RangeError(`No paragraph ${candidate.paragraph}`)
  const { subject } = candidate.frame
  const { words } = skeleton
  const trailing = words[subject.to - 1]?.tag === 'comma' ? subject.to - 1 : subject.to
  const mention = sliceSpan(skeleton.text, words[subject.from]?.start ?? 0, words[trailing - 1]?.end ?? 0)
  const carried = candidate.where === 'carried' || candidate.where === 'previous'
  const { phrase } = subject
  const place = { start: mention.start, paragraph: candidate.paragraph, last }
  if (phrase.kind === 'pronoun') {
    const named = findPronounBearer(cast, words[phrase.head]?.lower ?? '', place)
    return { speaker: toNamedSpeaker(mention, named, carried ? 'carried' : 'pronoun'), named }
  }
  const named = phrase.nameFrom === -1 ? null : findNamed(cast, skeleton, phrase)
  if (named) return { speaker: toNamedSpeaker(mention, named, carried ? 'carried' : 'explicit'), named }
  if (phrase.nameFrom !== -1) return { speaker: toUnlisted(skeleton, phrase, mention), named: null }
  const recalled = findRecalled(cast, words, phrase, place)
  if (recalled)
    return {
      speaker: toNamedSpeaker(mention, recalled, carried ? 'carried' : 'description'),
      named: recalled,
    }
  const description = toDescription(skeleton, phrase)
  const head = words[phrase.head]?.lower ?? ''
  const kind = groupNouns.has(head) || subject.plural ? 'group' : 'unnamed'
  return {
    speaker: { mention, name: description, kind, role: null, basis: carried ? 'carried' : 'description' },
    named: null,
  }
}

/** A name that the cast does not hold, such as a possessor's: as it stands. */
function toUnlisted(skeleton: Skeleton, phrase: Phrase, mention: Speaker['mention']): Speaker {
  const { words, text } = skeleton
  const name = text.slice(words[phrase.nameFrom]?.start ?? 0, words[phrase.head]?.end ?? 0)
  return { mention, name, kind: 'person', role: null, basis: 'explicit' }
}

function toNamedSpeaker(mention: Speaker['mention'], named: Named | null, basis: Speaker['basis']): Speaker {
  if (!named) return { mention, name: null, kind: 'unknown', role: null, basis }
  return { mention, name: named.name, kind: named.body ? 'organisation' : 'person', role: named.role, basis }
}

/** The bearer of a name as the article's cast knows it. */
export function findNamed(cast: Cast, skeleton: Skeleton, phrase: Phrase): Named | null {
  const names = toNameWords(skeleton.words, phrase)
  const start = skeleton.words[phrase.from]?.start ?? 0
  const only = names.length === 1 ? names[0] : undefined
  const same = cast.byLast.get(names.at(-1) ?? '') ?? cast.byFirst.get(only ?? '') ?? []
  if (same.length <= 1) return same[0] ?? null
  const fitting = same.filter((named) => names.every((name) => named.words.includes(name)))
  const candidates = fitting.length > 0 ? fitting : same
  return findLastOf(cast, candidates, start) ?? candidates[0] ?? null
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
