import type { Quote } from '../model/quote'
import type { Span } from '../text/span'
import { findFactAnswer, isJudged, toGiven } from './factCounts'
import type { GoldDocument, GoldFact } from './gold'
import type { Found, Judgement } from './judge'
import { isFullName } from './sameName'

/**
 * What went wrong: an annotated quote was not found, one was found that is none, a trap was returned, or of a found quote the
 * speaker, the full name, the date or the medium is wrong.
 */
export type MistakeKind = 'missed' | 'extra' | 'trap' | 'speaker' | 'name' | 'date' | 'medium'

/** One wrong answer. */
export interface Mistake {
  readonly document: string
  readonly kind: MistakeKind
  /** Where it stands in the article. */
  readonly span: Span
  /** What the annotation says, and what the extraction answered; `null` for nothing. */
  readonly gold: string | null
  readonly got: string | null
  /** The extracted quote; `null` when there is none. */
  readonly quote: Quote | null
}

/** The mistakes of a judged article in the order of the text. */
export function findMistakes(gold: GoldDocument, judgement: Judgement): Mistake[] {
  const mistakes = [
    ...findMissed(judgement),
    ...findExtra(judgement),
    ...findWrongSpeakers(judgement),
    ...(gold.facts ?? []).flatMap((fact) => findWrongFacts(gold.text, fact, judgement.found)),
  ]
  return mistakes
    .map((mistake) => ({ document: gold.id, ...mistake }))
    .sort((a, b) => a.span.start - b.span.start)
}

type Unplaced = Omit<Mistake, 'document'>

function findMissed({ wanted, matches }: Judgement): Unplaced[] {
  const matched = new Set(matches.map((match) => match.wanted))
  return wanted
    .filter((want) => !matched.has(want))
    .map(({ quote, span }) => ({
      kind: 'missed',
      span,
      gold: quote.speaker?.text ?? 'nobody',
      got: null,
      quote: null,
    }))
}

function findExtra({ found, matches, trapsReturned }: Judgement): Unplaced[] {
  const matched = new Set(matches.map((match) => match.found))
  return found
    .filter((got) => !matched.has(got))
    .map(({ quote, span }) => ({
      kind: trapsReturned.some((trap) => trap.start < span.end && span.start < trap.end) ? 'trap' : 'extra',
      span,
      gold: null,
      got: describeSpeaker(quote),
      quote,
    }))
}

function findWrongSpeakers({ matches }: Judgement): Unplaced[] {
  return matches
    .filter(({ speakerRight }) => !speakerRight)
    .map(({ wanted, found: { quote, span } }) => ({
      kind: 'speaker',
      span,
      gold: wanted.quote.speaker?.text ?? 'nobody',
      got: describeSpeaker(quote),
      quote,
    }))
}

function findWrongFacts(text: string, fact: GoldFact, found: readonly Found[]): Unplaced[] {
  const hit = findFactAnswer(text, fact, found)
  if (!hit) return []
  const { quote, span } = hit
  const name = quote.speaker?.name ?? null
  const { date, medium } = toGiven(hit)
  const wanted = fact.medium === 'unspecified' ? null : (fact.medium ?? null)
  const wrong = (kind: MistakeKind, gold: string | null, got: string | null): Unplaced => ({
    kind,
    span,
    gold,
    got,
    quote,
  })
  return [
    ...(fact.name && !isFullName(fact.name, name) ? [wrong('name', fact.name, name)] : []),
    ...(isJudged(fact, 'date') && date !== (fact.date ?? null)
      ? [wrong('date', fact.date ?? null, date)]
      : []),
    ...(isJudged(fact, 'medium') && medium !== wanted ? [wrong('medium', wanted, medium)] : []),
  ]
}

function describeSpeaker({ speaker }: Quote): string {
  const mention = speaker?.mention?.text
  if (!speaker || mention === undefined) return speaker?.name ?? 'nobody'
  return speaker.name === null || speaker.name === mention ? mention : `${mention} (${speaker.name})`
}
