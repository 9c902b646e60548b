import type { Medium, Quote } from '../../model/quote'
import { mediumNouns, mediumVerbs } from '../lexicon/media'
import type { Candidate, Paragraph } from './candidates'
import { phraseStartingAt } from './mention'
import type { Skeleton } from './skeleton'

export type Occasion = NonNullable<Quote['source']>

const ADDRESSING = new Set(['tell', 'email', 'remind', 'assure', 'inform', 'warn', 'write'])

/** Through what channel and to whom the words of a frame went, as its sentence says; `null` when it says neither. */
export function findOccasion(paragraphs: readonly Paragraph[], candidate: Candidate): Occasion | null {
  const paragraph = paragraphs[candidate.paragraph]
  const sentence = paragraph?.skeleton.sentences[candidate.frame.sentence]
  if (!paragraph || !sentence) return null
  const recipient = findRecipient(paragraph.skeleton, candidate)
  const medium =
    findMedium(paragraph.skeleton, candidate, sentence.from, sentence.to) ??
    (recipient?.body === true ? 'interview' : null)
  if (medium === null && recipient === null) return null
  return {
    medium: medium ?? 'unspecified',
    recipient: recipient?.name ?? null,
    venue: findVenue(paragraph.skeleton, sentence.from, sentence.to),
  }
}

function findMedium(skeleton: Skeleton, candidate: Candidate, from: number, to: number): Medium | null {
  const { words } = skeleton
  const { frame } = candidate
  const byVerb = mediumVerbs.get(frame.lemma)
  if (byVerb) return byVerb
  if (frame.kind === 'noun') return mediumNouns.get(frame.lemma) ?? null
  let best: Medium | null = null
  let nearest = 30
  for (let at = from; at < to; at++) {
    const medium = readMedium(skeleton, at)
    const distance = at > frame.cue.from ? at - frame.cue.from : (frame.cue.from - at) * 1.5
    if (medium && distance < nearest && words[at]?.tag !== 'verb') {
      best = medium
      nearest = distance
    }
  }
  return best
}

/** The medium that the word names, when a preposition leads up to it: "in a statement", "via email", "on Twitter". */
function readMedium({ words, phrases }: Skeleton, at: number): Medium | null {
  const lower = words[at]?.lower ?? ''
  const medium =
    lower === 'conference' && /^(?:news|press)$/.test(words[at - 1]?.lower ?? '')
      ? 'news conference'
      : mediumNouns.get(lower)
  if (!medium) return null
  const phrase = phrases.list[phrases.of[at] ?? -1]
  const before = words[(phrase?.from ?? at) - 1]
  return before?.tag === 'prep' ? medium : null
}

function findRecipient(skeleton: Skeleton, candidate: Candidate): { name: string; body: boolean } | null {
  const { words, phrases, text } = skeleton
  if (candidate.frame.kind !== 'verb' || !ADDRESSING.has(candidate.frame.lemma)) return null
  const phrase = phraseStartingAt(phrases, candidate.frame.cue.to)
  if (!phrase || phrase.kind === 'pronoun') return null
  const proper = phrase.nameFrom !== -1
  const from =
    words[phrase.from]?.tag === 'det' && !(proper && words[phrase.from]?.capital === true)
      ? phrase.from + 1
      : phrase.from
  const name = text.slice(words[Math.min(from, phrase.head)]?.start ?? 0, words[phrase.head]?.end ?? 0)
  return { name, body: proper }
}

const VENUE =
  /^(?:rally|debate|forum|convention|summit|event|fundraiser|briefing|hearing|conference|meeting)$/

function findVenue(skeleton: Skeleton, from: number, to: number): string | null {
  const { words, phrases, text } = skeleton
  for (let at = from; at < to; at++) {
    if (words[at]?.lower !== 'at' && words[at]?.lower !== 'during') continue
    const phrase = phraseStartingAt(phrases, at + 1)
    if (phrase && VENUE.test(words[phrase.head]?.lower ?? '')) {
      let first = phrase.from
      while (first < phrase.head && /^(?:det|time|num)$/.test(words[first]?.tag ?? '')) first++
      if (first === phrase.head) return null
      return text.slice(words[first]?.start ?? 0, words[phrase.head]?.end ?? 0)
    }
  }
  return null
}
