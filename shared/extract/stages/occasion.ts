import type { Medium, Quote } from '../../model/quote'
import { femaleNames, maleNames } from '../lexicon/firstNames'
import { crowdNouns, gatheringNouns, mediumNouns, outletWords, paperWords } from '../lexicon/media'
import { titles } from '../lexicon/nouns'
import { toDocumentMedium } from './authors'
import type { Candidate, Paragraph } from './candidates'
import type { Frame } from './frame'
import { findCueMedium, findNamedMedium, type NamedMedium } from './findMedium'
import { phraseStartingAt } from './mention'
import { findNamed } from './findNamed'
import { findVenue } from './venue'
import type { Cast } from './cast'
import type { Phrase } from './phrases'
import type { Skeleton } from './skeleton'
import type { Sentence, Word } from './word'

/** Through what channel, to whom and where. */
export type Occasion = NonNullable<Quote['source']>

/** Verbs of saying on a network, where nothing else is named. */
const POSTING = new Set(['post'])
/** How far after its cue "speaking to" may stand, in words. */
const SPOKEN_REACH = 12
const ADDRESSING = new Set(['tell', 'email', 'remind', 'assure', 'inform', 'warn', 'write'])

/** The medium of a frame's words, and the phrases that name who was told. */
export interface Channel {
  readonly medium: Medium | null
  /** The phrases of who is addressed, and of who is at the other end of the medium. */
  readonly addressee: Phrase | null
  readonly partner: Phrase | null
}

/** Through what channel the words of a frame went, as its sentence says. */
export function findChannel(skeleton: Skeleton, frame: Frame, sentence: Sentence): Channel {
  const addressee = findAddressee(skeleton, frame)
  const named = findNamedMedium(skeleton, frame, sentence)
  const medium =
    findCueMedium(frame) ??
    named?.medium ??
    toMediumOf(skeleton, addressee) ??
    toSpeakerMedium(skeleton, frame)
  return { medium, addressee, partner: named && findPartner(skeleton, named) }
}

/** Who was told through a channel, by name; `null` when nobody is named. */
export function findRecipient(
  skeleton: Skeleton,
  cast: Cast,
  { addressee, partner }: Channel,
): string | null {
  return (
    (addressee && toRecipient(skeleton, cast, addressee)) ?? (partner && toRecipient(skeleton, cast, partner))
  )
}

/** Through what channel, to whom and where the words of a frame went, as its sentence says; `null` when it says nothing. */
export function findOccasion(
  paragraphs: readonly Paragraph[],
  cast: Cast,
  candidate: Candidate,
): Occasion | null {
  const skeleton = paragraphs[candidate.paragraph]?.skeleton
  const sentence = skeleton?.sentences[candidate.frame.sentence]
  if (!skeleton || !sentence) return null
  const { frame } = candidate
  const channel = findChannel(skeleton, frame, sentence)
  const { medium } = channel
  const recipient = findRecipient(skeleton, cast, channel)
  const venue = findVenue(skeleton, frame, sentence)
  if (medium === null && recipient === null && venue === null) return null
  return { medium: medium ?? 'unspecified', recipient, venue }
}

/** Who is at the other end of a medium: "in an interview with the Post", "in an email to the Post", "on Radio Tarrow". */
function findPartner({ words, phrases }: Skeleton, { medium, to }: NamedMedium): Phrase | null {
  const own = phrases.list[phrases.of[to - 1] ?? -1]
  if (own && words[to - 1]?.capital === true && medium === 'interview') return own
  let at = to
  while (
    words[at]?.tag === 'time' ||
    words[at]?.tag === 'adv' ||
    (words[at]?.lower === 'on' && words[at + 1]?.tag === 'time')
  )
    at++
  const joint = words[at]?.lower ?? ''
  if (joint !== 'with' && joint !== 'to' && !(joint === 'on' && medium === 'interview')) return null
  const phrase = phraseStartingAt(phrases, at + 1)
  return phrase?.kind === 'pronoun' ? null : phrase
}

/** "speaking to CNN", "when he spoke to CNN", beside a cue or as the cue itself. */
function findSpokenTo(
  { phrases, words }: Pick<Skeleton, 'phrases' | 'words'>,
  { cue }: Frame,
): Phrase | null {
  for (let at = cue.from; at < cue.to + SPOKEN_REACH; at++) {
    const word = words[at]
    if (!word || word.tag === 'stop') return null
    const lemma = word.verb?.lemma
    const joint = words[at + 1]?.lower
    if ((lemma === 'speak' || lemma === 'talk') && (joint === 'to' || joint === 'with'))
      return phraseStartingAt(phrases, at + 2)
  }
  return null
}

function findAddressee({ phrases, words }: Skeleton, frame: Frame): Phrase | null {
  if (frame.kind !== 'verb') return null
  if (!ADDRESSING.has(frame.lemma)) return findSpokenTo({ phrases, words }, frame)
  const phrase = phraseStartingAt(phrases, frame.cue.to)
  if (phrase || !/^(?:me|us)$/.test(words[frame.cue.to]?.lower ?? '')) return phrase
  return {
    from: frame.cue.to,
    to: frame.cue.to + 1,
    kind: 'pronoun',
    head: frame.cue.to,
    nameFrom: -1,
    genitive: -1,
  }
}

/** Who is told tells the medium: an outlet or "me" is given an interview, a crowd a speech, a news conference is one. */
function toMediumOf({ words }: Skeleton, addressee: Phrase | null): Medium | null {
  if (!addressee) return null
  const head = words[addressee.head]?.lower ?? ''
  if (/^(?:me|us)$/.test(head)) return 'interview'
  if (crowdNouns.has(head)) return 'speech'
  if (head === 'conference' && /^(?:news|press)$/.test(words[addressee.head - 1]?.lower ?? ''))
    return 'news conference'
  const medium = mediumNouns.get(head)
  if (medium) return medium
  for (let at = addressee.from; at <= addressee.head; at++) {
    if (words[at]?.capital === true && outletWords.has(words[at]?.lower ?? '')) return 'interview'
  }
  return isUnknownOutlet(words, addressee) ? 'interview' : null
}

/** "told InsideSources", "told The Hillside": a name that is no person's. */
function isUnknownOutlet(words: readonly Word[], { from, nameFrom, head }: Phrase): boolean {
  const first = words[nameFrom]?.lower ?? ''
  if (
    nameFrom === -1 ||
    maleNames.has(first) ||
    femaleNames.has(first) ||
    titles.has(words[nameFrom - 1]?.lower ?? '')
  )
    return false
  return (
    head === nameFrom &&
    (from === nameFrom || words[from]?.lower === 'the') &&
    words[head]?.lower !== 'congress'
  )
}

/** What a report, an email or a paper says is read there. */
function toSpeakerMedium(skeleton: Skeleton, { subject, kind, lemma }: Frame): Medium | null {
  const { words } = skeleton
  const { phrase } = subject
  if (kind === 'noun' || kind === 'by') return null
  if (
    kind === 'sign' &&
    words[phrase.to]?.tag === 'open' &&
    words[phrase.to + 1]?.lower.startsWith('@') === true
  )
    return 'social post'
  if (words[phrase.head]?.lower === 'message' && words[phrase.head - 1]?.lower === 'text')
    return 'text message'
  const first = phraseStartingAt(skeleton.phrases, subject.from) ?? phrase
  const own = toDocumentMedium(skeleton, phrase) ?? toDocumentMedium(skeleton, first)
  if (own && !gatheringNouns.has(words[first.head]?.lower ?? '')) return own
  if (paperWords.has(words[phrase.head]?.lower ?? '')) return 'article'
  return POSTING.has(lemma) ? 'social post' : null
}

/** The name of who was told, in the article's fullest form; `null` for a pronoun and for a medium in its place ("told a news conference"). */
function toRecipient(skeleton: Skeleton, cast: Cast, phrase: Phrase): string | null {
  const { words, text } = skeleton
  const head = words[phrase.head]?.lower ?? ''
  if (phrase.kind === 'pronoun' || mediumNouns.has(head) || head === 'conference') return null
  const named = phrase.nameFrom !== -1 ? findNamed(cast, skeleton, phrase) : null
  const whole = text.slice(words[phrase.nameFrom]?.start ?? 0, words[phrase.head]?.end ?? 0)
  if (named?.body === true && phrase.genitive < phrase.from) {
    const article = words[phrase.from]?.lower === 'the' && words[phrase.from]?.capital === true
    return named.name.length > whole.length ? named.name : article ? `The ${whole}` : whole
  }
  const opens = words[phrase.from]
  const described = phrase.nameFrom > phrase.from + 1 && words[phrase.from + 1]?.capital === false
  if (opens?.tag === 'det' && described) return whole
  const article = opens?.tag === 'det' && opens.lower !== 'this' && !(phrase.nameFrom !== -1 && opens.capital)
  const from = article ? Math.min(phrase.from + 1, phrase.head) : phrase.from
  return text.slice(words[from]?.start ?? 0, words[phrase.head]?.end ?? 0)
}
