import type { Quote } from '../model/quote'
import { overlaps, sharedLength, type Span } from '../text/span'
import type { GoldDocument, GoldQuote } from './gold'
import { matchSpans } from './matchSpans'
import { isSameName } from './sameName'
import type { Scope } from './scope'
import { trimMarks } from './trimMarks'

/** An annotated quote in scope, at its trimmed place. */
export interface Wanted {
  readonly quote: GoldQuote
  readonly span: Span
}

/** A stretch of an extracted quote in scope, at its trimmed place. */
export interface Found {
  readonly quote: Quote
  readonly span: Span
}

/** A wanted quote with the stretch that answers it. */
export interface Match {
  readonly wanted: Wanted
  readonly found: Found
  readonly speakerRight: boolean
}

/** An extraction laid beside the annotation of its article. */
export interface Judgement {
  readonly wanted: readonly Wanted[]
  readonly found: readonly Found[]
  /** Those that share at least half of what they cover together. */
  readonly matches: readonly Match[]
  readonly exact: number
  /** Listed non-quotes, and those of them that were returned. */
  readonly traps: readonly Span[]
  readonly trapsReturned: readonly Span[]
}

/** Compares the quotes extracted from an article with its annotation. */
export function judge(gold: GoldDocument, quotes: readonly Quote[], scope: Scope): Judgement {
  const outer = gold.quotes.filter(({ nested }) => nested !== true)
  const isSpeech = ({ cue }: GoldQuote) => scope !== 'all' || cue?.class !== 'other'
  const wanted = outer
    .filter(isSpeech)
    .map((quote) => ({ quote, span: trimMarks(gold.text, quote) }))
    .filter(({ span }) => span.end > span.start)
  const traps = gold.nonQuotes ?? []
  const judged = [...wanted.map(({ span }) => span), ...traps]
  const unjudged = outer.filter((quote) => !isSpeech(quote))
  const found = findAnswers(gold.text, quotes, scope).filter(
    ({ span }) =>
      scope === 'strict' ||
      judged.some((one) => overlaps(one, span)) ||
      (scope === 'all' && !unjudged.some((one) => overlaps(one, span))),
  )
  const matches = matchSpans(wanted, found, 0.5).map(([want, got]) => ({
    wanted: want,
    found: got,
    speakerRight: isSpeakerRight(want.quote, got.quote),
  }))
  const isReturned = (trap: Span) =>
    found.some(({ span }) => sharedLength(span, trap) > 0.5 * (trap.end - trap.start))
  const exact = matchSpans(wanted, found, 1).length
  return { wanted, found, matches, exact, traps, trapsReturned: traps.filter(isReturned) }
}

/** The stretches that a scope compares, each place once. */
function findAnswers(text: string, quotes: readonly Quote[], scope: Scope): Found[] {
  const seen = new Set<string>()
  return quotes
    .flatMap((quote) => toStretches(quote, scope).map((span) => ({ quote, span: trimMarks(text, span) })))
    .filter(({ span: { start, end } }) => {
      const place = `${start}-${end}`
      if (end <= start || seen.has(place)) return false
      seen.add(place)
      return true
    })
}

function toStretches({ kind, clause, segments }: Quote, scope: Scope): readonly Span[] {
  if (scope === 'all') return clause ? [clause] : segments
  return kind === 'indirect' ? [] : segments
}

/** Whether the mention touches the annotated one; for words that nobody said, whether nobody is named. */
function isSpeakerRight({ speaker: gold }: GoldQuote, { speaker }: Quote): boolean {
  const mention = speaker?.mention
  if (!gold) return !speaker?.name && !mention
  if (!mention) return false
  return [gold, ...(gold.more ?? [])].some(({ text, start, end }) =>
    start === undefined || start === null || end === undefined || end === null
      ? isSameName(text, mention.text)
      : overlaps({ start, end }, mention),
  )
}
