import { wordingFindings, type Place, type WordingCheck, type WordingFinding } from '../model/wording'
import type { Span } from '../text/span'
import type { Comparison, Step } from './comparison'
import { comparePunctuation } from './comparePunctuation'
import type { Difference } from './differences'
import { explainSteps } from './explainSteps'
import { findPassage, type Passage } from './findPassage'
import { findSeconds, findTurn } from './findTurn'
import type { SourceIndex } from './indexSource'
import { judgeBrackets } from './judgeBrackets'
import { judgeSeams } from './judgeSeams'
import type { Candidate } from './locate'
import { parseQuote, type ParsedQuote } from './parseQuote'
import { rules } from './rules'
import { isSameSpeaker } from './sameSpeaker'
import { toOperations } from './toOperations'
import { toSteps } from './toSteps'

/** A quote to check: the text that it stands in, its segments there, and who is said to have said it. */
export interface CheckedQuote {
  readonly text: string
  /** UTF-16 offsets without the quotation marks, in order. */
  readonly segments: readonly Span[]
  /** `null` when the words are attributed to nobody. */
  readonly speaker: string | null
}

/** Of a few words that stand everywhere so many places are looked at. */
const MOST_JUDGED = 24

const notFound: WordingCheck = {
  finding: 'not-found',
  strength: 0,
  passage: null,
  otherPlaces: [],
  operations: [],
  differences: [],
}

/**
 * Compares a quote with an indexed source: the passage where it most likely stands, what became of every word, and the finding
 * that follows. A quote without words, or with none of the source's, is not found.
 */
export function checkQuote(quote: CheckedQuote, index: SourceIndex): WordingCheck {
  const parsed = getParsed(quote)
  if (parsed.chunks.length === 0) return notFound
  const prefers = ({ from }: Candidate) => {
    const speaker = findTurn(index.transcript, index.starts[from] ?? 0)?.speaker ?? null
    return quote.speaker !== null && speaker !== null && isSameSpeaker(quote.speaker, speaker)
  }
  const passage = findPassage(parsed, index, prefers)
  return passage ? judgeBest({ quote: parsed, index }, passage, prefers) : notFound
}

/** Of the places where the words stand, the first with the best finding counts, among those of the speaker where there are any. */
function judgeBest(
  comparison: Comparison,
  passage: Passage,
  prefers: (candidate: Candidate) => boolean,
): WordingCheck {
  const [piece] = passage.pieces
  const first = judge(comparison, passage)
  if (!piece || passage.others.length === 0) return first
  const places = [piece, ...passage.others].slice(0, MOST_JUDGED)
  const others = places
    .slice(1)
    .filter((place) => prefers(place) === prefers(piece))
    .map((place) => {
      const rest = places.filter((other) => other !== place).sort((a, b) => a.from - b.from)
      return judge(comparison, { ...passage, pieces: [{ ...place, joint: null }], others: rest })
    })
  return others.reduce((best, one) => (rank(one) < rank(best) ? one : best), first)
}

function rank({ finding }: WordingCheck): number {
  return wordingFindings.indexOf(finding)
}

/** One quote is compared with many sources: what it says is worked out once. */
const parsedQuotes = new WeakMap<CheckedQuote, ParsedQuote>()

function getParsed(quote: CheckedQuote): ParsedQuote {
  const before = parsedQuotes.get(quote)
  if (before) return before
  const parsed = parseQuote(quote.text, quote.segments)
  parsedQuotes.set(quote, parsed)
  return parsed
}

function judge(comparison: Comparison, passage: Passage): WordingCheck {
  const pieces = toSteps(comparison, passage).map(({ steps }) => explainSteps(comparison, steps))
  const seams = judgeSeams(comparison, passage.pieces)
  const differences = [
    ...pieces.flatMap((steps) => [
      ...toDifferences(comparison, steps),
      ...comparePunctuation(comparison, steps),
      ...judgeBrackets(comparison, steps),
    ]),
    ...seams,
  ].sort((a, b) => (a.quote?.start ?? 0) - (b.quote?.start ?? 0))
  const otherPlaces = passage.others.map((place) => toPlace(comparison.index, [place]))
  const several: Difference[] =
    otherPlaces.length > 0 ? [{ kind: 'same', rule: 'several-places', quote: null, source: null }] : []
  return {
    finding: findWorst([...differences, ...several]),
    strength: passage.strength,
    passage: toPlace(
      comparison.index,
      passage.pieces.filter(({ from }) => from >= 0),
    ),
    otherPlaces,
    operations: toOperations(comparison, pieces, seams),
    differences: [...differences, ...several],
  }
}

/** The finding of the gravest rule: exact when there is none. */
function findWorst(differences: readonly Difference[]): WordingFinding {
  const ranks = differences.map(({ rule }) => wordingFindings.indexOf(rules[rule].finding))
  return wordingFindings[Math.max(0, ...ranks)] ?? 'exact'
}

/** Every run of steps that one rule explains, with where it stands in both texts. */
function toDifferences({ quote, index }: Comparison, steps: readonly Step[]): Difference[] {
  const found: Difference[] = []
  let quoteEnd = quote.units[steps.find(({ q }) => q >= 0)?.q ?? 0]?.start ?? 0
  for (const [at, { q, s, kind, rule }] of steps.entries()) {
    const unit = quote.units[q]
    const own = unit ? { start: unit.start, end: unit.end } : { start: quoteEnd, end: quoteEnd }
    const source = s < 0 ? null : { start: index.starts[s] ?? 0, end: index.ends[s] ?? 0 }
    if (unit) quoteEnd = unit.end
    if (!rule) continue
    const last = found.at(-1)
    const before = steps[at - 1]
    const goesOn = last && before?.rule === rule && before.kind === kind && rule !== 'word-changed'
    if (!goesOn) found.push({ kind, rule, quote: own, source })
    else
      found[found.length - 1] = { ...last, quote: widen(last.quote, own), source: widen(last.source, source) }
  }
  return found
}

function widen(a: Span | null, b: Span | null): Span | null {
  return a && b ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : (a ?? b)
}

function toPlace(index: SourceIndex, places: readonly Candidate[]): Place {
  const start = Math.min(...places.map(({ from }) => index.starts[from] ?? 0))
  const end = Math.max(...places.map(({ to }) => index.ends[to] ?? 0))
  return {
    start,
    end,
    speaker: findTurn(index.transcript, start)?.speaker ?? null,
    seconds: findSeconds(index.transcript, start),
  }
}
