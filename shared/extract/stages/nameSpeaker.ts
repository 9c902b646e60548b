import type { Quote } from '../../model/quote'
import { sliceSpan } from '../../text/span'
import { groupNouns, roleNouns } from '../lexicon/nouns'
import { findAuthor } from './authors'
import type { Candidate, Paragraph } from './candidates'
import type { Cast, Named } from './cast'
import type { Mention } from './mention'
import { phraseEndingAt, phraseStartingAt } from './mention'
import { isKindName, joinNickname, toWrittenName } from './nameForm'
import type { Phrase } from './phrases'
import { findNamed } from './findNamed'
import { findInterviewed, findPronounBearer, findRecalled, type LastSpeakers, type Place } from './referents'
import { toDescription } from './roles'
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
  const { subject, kind, sentence } = candidate.frame
  const { words } = skeleton
  const trailing = words[subject.to - 1]?.tag === 'comma' ? subject.to - 1 : subject.to
  const mention = sliceSpan(skeleton.text, words[subject.from]?.start ?? 0, words[trailing - 1]?.end ?? 0)
  const from = skeleton.sentences[sentence]?.from ?? 0
  const place: Place = {
    start: mention.start,
    paragraph: candidate.paragraph,
    last,
    own: kind === 'noun' ? (words[from]?.start ?? null) : null,
  }
  const told = resolve(skeleton, cast, subject, place, mention)
  const carried = candidate.where === 'carried' || candidate.where === 'previous'
  return carried && told.speaker.kind !== 'unknown'
    ? { ...told, speaker: { ...told.speaker, basis: 'carried' } }
    : told
}

/** Whom a subject means: who wrote the document that it names, several at once, or the bearer of one phrase. */
function resolve(
  skeleton: Skeleton,
  cast: Cast,
  subject: Mention,
  place: Place,
  mention: Speaker['mention'],
): ToldSpeaker {
  const author = findAuthor(skeleton, subject)
  if (author) return resolvePhrase(skeleton, cast, author, false, place, mention)
  const both = subject.plural ? findBoth(skeleton, cast, subject) : null
  if (both)
    return { speaker: { mention, name: both, kind: 'group', role: null, basis: 'explicit' }, named: null }
  const phrase =
    findTitled(skeleton, subject.phrase) ?? findApposedTo(skeleton, subject.phrase) ?? subject.phrase
  return resolvePhrase(skeleton, cast, phrase, subject.plural, place, mention)
}

function resolvePhrase(
  skeleton: Skeleton,
  cast: Cast,
  given: Phrase,
  plural: boolean,
  place: Place,
  mention: Speaker['mention'],
): ToldSpeaker {
  const { words } = skeleton
  const phrase = joinNickname(skeleton, given) ?? given
  const head = words[phrase.head]?.lower ?? ''
  if (phrase.kind === 'pronoun') {
    if (/^[qa]\.?$/.test(head)) {
      const asked = head.startsWith('a') ? findInterviewed(cast, place.start) : null
      return { speaker: toNamedSpeaker(mention, asked, 'description'), named: asked }
    }
    if (/^(?:they|them|their|they're|they've|they'd)$/.test(head))
      return toSeveral(mention, place.last.several)
    const named = findPronounBearer(cast, head, place)
    return { speaker: toNamedSpeaker(mention, named, 'pronoun'), named }
  }
  if (phrase.nameFrom !== -1 && !isPluralNoun(skeleton, phrase)) {
    const named = findNamed(cast, skeleton, phrase)
    if (named) return { speaker: toNamedSpeaker(mention, named, 'explicit'), named }
    return { speaker: toUnlisted(skeleton, phrase, mention), named: null }
  }
  const recalled = findRecalled(cast, words, phrase, place)
  if (recalled) return { speaker: toNamedSpeaker(mention, recalled, 'description'), named: recalled }
  const name = toDescription(skeleton, phrase)
  const kind = groupNouns.has(head) || plural || phrase.nameFrom !== -1 ? 'group' : 'unnamed'
  return { speaker: { mention, name, kind, role: null, basis: 'description' }, named: null }
}

/** "secretary of state Ida Lund": the name that a title with "of" leads up to; `null` for any other phrase. */
function findTitled({ words, phrases }: Skeleton, { kind, head, to }: Phrase): Phrase | null {
  if (kind !== 'nominal' || words[to]?.lower !== 'of' || !roleNouns.has(words[head]?.lower ?? '')) return null
  const next = phraseStartingAt(phrases, to + 1)
  return next?.kind === 'name' &&
    next.nameFrom > next.from &&
    next.head > next.nameFrom &&
    next.genitive === -1
    ? next
    : null
}

/** "Ida Lund of Tarrow, the ranking Democrat on the committee, who": the name that a kind of people apposes; `null` for no such. */
function findApposedTo({ words, phrases }: Skeleton, { from, head, nameFrom }: Phrase): Phrase | null {
  const lower = words[head]?.lower ?? ''
  if (nameFrom !== head || !isKindName([lower]) || lower.endsWith('s') || words[from - 1]?.tag !== 'comma')
    return null
  let before = phraseEndingAt(phrases, from - 1)
  if (before && words[before.from - 1]?.lower === 'of') before = phraseEndingAt(phrases, before.from - 1)
  return before?.kind === 'name' ? before : null
}

/** "Ecologists disputed": a plural noun that only the sentence's head writes with a capital. */
function isPluralNoun({ words, sentences }: Skeleton, { from, head, nameFrom }: Phrase): boolean {
  if (head !== nameFrom || from !== head) return false
  if (!sentences.some((sentence) => sentence.from === from)) return false
  const lower = words[head]?.lower ?? ''
  return groupNouns.has(lower) || /(?:ologists|ographers|ivists|umers|idents|icials|orities)$/.test(lower)
}

/** "Agnes Moor and Otis Grange" with their full names; `null` unless both are names. */
function findBoth(skeleton: Skeleton, cast: Cast, { phrase, from, to }: Mention): string | null {
  const { words, phrases } = skeleton
  for (let at = from; at < to; at++) {
    if (words[at]?.lower !== 'and') continue
    const second = phraseStartingAt(phrases, at + 1)
    if (second?.kind !== 'name' || phrase.kind !== 'name' || phrase.to > at) return null
    const [a, b] = [phrase, second].map(
      (one) => findNamed(cast, skeleton, one)?.name ?? toWrittenName(skeleton, one, false),
    )
    return `${a ?? ''} and ${b ?? ''}`
  }
  return null
}

function toSeveral(mention: Speaker['mention'], name: string | null): ToldSpeaker {
  return { speaker: { mention, name, kind: 'group', role: null, basis: 'pronoun' }, named: null }
}

/** A name that the cast does not hold, such as a possessor's: as it stands. */
function toUnlisted(skeleton: Skeleton, phrase: Phrase, mention: Speaker['mention']): Speaker {
  const name = toWrittenName(skeleton, phrase, false)
  return { mention, name, kind: 'person', role: null, basis: 'explicit' }
}

function toNamedSpeaker(mention: Speaker['mention'], named: Named | null, basis: Speaker['basis']): Speaker {
  if (!named) return { mention, name: null, kind: 'unknown', role: null, basis }
  const kind = named.body ? 'organisation' : named.kind && named.name.endsWith('s') ? 'group' : 'person'
  return { mention, name: named.name, kind, role: named.role, basis }
}
