import type { Medium, Quote } from '../../model/quote'
import { femaleNames, maleNames } from '../lexicon/firstNames'
import {
  crowdNouns,
  mediumNouns,
  mediumVerbs,
  outletWords,
  paperWords,
  releasingVerbs,
} from '../lexicon/media'
import { titles } from '../lexicon/nouns'
import type { Candidate, Paragraph } from './candidates'
import type { Frame } from './frame'
import { phraseStartingAt } from './mention'
import type { Phrase } from './phrases'
import type { Skeleton } from './skeleton'
import { crossesClause } from './statedDate'
import type { Word, WordRange } from './word'

/** Through what channel, to whom and where. */
export type Occasion = NonNullable<Quote['source']>

const ADDRESSING = new Set(['tell', 'email', 'remind', 'assure', 'inform', 'warn', 'write'])
/** How far from its cue a medium may be named, in words. */
const REACH = 18

/** Through what channel, to whom and where the words of a frame went, as its sentence says; `null` when it says nothing. */
export function findOccasion(paragraphs: readonly Paragraph[], candidate: Candidate): Occasion | null {
  const skeleton = paragraphs[candidate.paragraph]?.skeleton
  const sentence = skeleton?.sentences[candidate.frame.sentence]
  if (!skeleton || !sentence) return null
  const addressee = findAddressee(skeleton, candidate.frame)
  const medium =
    findMedium(skeleton, candidate.frame, sentence) ??
    toMediumOf(skeleton, addressee) ??
    toSpeakerMedium(skeleton, candidate.frame)
  const recipient = addressee && toRecipient(skeleton, addressee)
  const venue = findVenue(skeleton, sentence)
  if (medium === null && recipient === null && venue === null) return null
  return { medium: medium ?? 'unspecified', recipient, venue }
}

/** The medium that the verb tells, or that a phrase beside the cue names: "in a statement", "via email", "released a statement". */
function findMedium(skeleton: Skeleton, frame: Frame, sentence: WordRange): Medium | null {
  const byVerb = mediumVerbs.get(frame.lemma)
  if (byVerb) return byVerb
  if (frame.kind === 'noun') return mediumNouns.get(frame.lemma) ?? null
  let best: Medium | null = null
  let nearest = REACH
  for (let at = sentence.from; at < sentence.to; at++) {
    const medium = readMedium(skeleton, at)
    if (!medium) continue
    const after = at > frame.cue.from
    const distance = after ? at - frame.cue.from : frame.cue.from - at
    const [from, to] = after ? [frame.cue.to, at] : [at, Math.min(frame.subject.from, frame.cue.from)]
    if (distance < nearest && !crossesClause(skeleton.words, from, to)) {
      best = medium
      nearest = distance
    }
  }
  return best
}

/** The medium whose noun the word is, when a preposition or a verb of releasing leads up to its phrase. */
function readMedium({ words, phrases }: Skeleton, at: number): Medium | null {
  const lower = words[at]?.lower ?? ''
  const conference = lower === 'conference' && /^(?:news|press)$/.test(words[at - 1]?.lower ?? '')
  const outlet = words[at]?.capital === true && outletWords.has(lower)
  const medium = conference
    ? 'news conference'
    : outlet || lower === 'appearance'
      ? 'interview'
      : mediumNouns.get(lower)
  if (!medium) return null
  const phrase = phrases.list[phrases.of[at] ?? -1]
  if (phrase && phrase.head !== at && !outlet) return null
  const before = words[(phrase?.from ?? at) - 1]
  if (outlet) return before?.lower === 'on' ? medium : null
  if (before?.tag === 'prep')
    return /^(?:of|about|over|for|than|against|from|like|after|before|since)$/.test(before.lower)
      ? null
      : medium
  return before?.tag === 'verb' && releasingVerbs.has(before.verb?.lemma ?? '') ? medium : null
}

function findAddressee({ phrases, words }: Skeleton, frame: Frame): Phrase | null {
  if (frame.kind !== 'verb' || !ADDRESSING.has(frame.lemma)) return null
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
function toSpeakerMedium({ words }: Skeleton, { subject, kind }: Frame): Medium | null {
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
  const own = mediumNouns.get(words[phrase.head]?.lower ?? '')
  if (own && phrase.nameFrom === -1) return own
  return paperWords.has(words[phrase.head]?.lower ?? '') ? 'article' : null
}

/** The name of who was told; `null` for a pronoun and for a medium in its place ("told a news conference"). */
function toRecipient({ words, text }: Skeleton, phrase: Phrase): string | null {
  const head = words[phrase.head]?.lower ?? ''
  if (phrase.kind === 'pronoun' || mediumNouns.has(head) || head === 'conference') return null
  const article =
    words[phrase.from]?.tag === 'det' && !(phrase.nameFrom !== -1 && words[phrase.from]?.capital === true)
  const from = article ? Math.min(phrase.from + 1, phrase.head) : phrase.from
  return text.slice(words[from]?.start ?? 0, words[phrase.head]?.end ?? 0)
}

const VENUE =
  /^(?:rally|debate|forum|convention|summit|event|fundraiser|briefing|hearing|conference|meeting|town hall|party)$/

/** The event at which it was said: "at a Tarrow rally" → "Tarrow rally"; `null` for a bare noun, which the medium tells. */
function findVenue({ words, phrases, text }: Skeleton, { from, to }: WordRange): string | null {
  for (let at = from; at < to; at++) {
    if (words[at]?.lower !== 'at' && words[at]?.lower !== 'during') continue
    const phrase = phraseStartingAt(phrases, at + 1)
    if (!phrase || !VENUE.test(words[phrase.head]?.lower ?? '')) continue
    let first = phrase.from
    while (first < phrase.head && /^(?:det|time|num)$/.test(words[first]?.tag ?? '')) first++
    if (first < phrase.head) return text.slice(words[first]?.start ?? 0, words[phrase.head]?.end ?? 0)
  }
  return null
}
