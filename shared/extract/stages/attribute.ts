import { scoreFacts } from '../learn/features'
import { toProbabilities, type Weights } from '../learn/linear'
import { toCandidateFacts, type CandidateFacts } from './candidateFacts'
import { findCandidates, type Candidate, type Paragraph } from './candidates'
import { toQuoteFacts, type QuoteFacts } from './quoteFacts'
import { nobodyFeatures, speakerFeatures } from './speakerFeatures'

/** Who a marked span is attributed to, and how sure that is. */
export interface Attribution {
  /** `null`: to nobody. */
  readonly candidate: Candidate | null
  readonly probability: number
  /** The probability that it is attributed to nobody. */
  readonly nobody: number
  readonly quote: QuoteFacts
  readonly facts: CandidateFacts | null
  /** Whether there was no candidate at all. */
  readonly alone: boolean
}

/** Told of every decision while the articles of a training set are read; the last alternative is nobody. */
export type Observer = (decision: Decision) => void

/** A quote with its candidates, as they were weighed. */
export interface Decision {
  readonly paragraph: number
  readonly quote: number
  readonly candidates: readonly Candidate[]
  readonly facts: readonly CandidateFacts[]
  readonly quoteFacts: QuoteFacts
}

/** How many paragraphs without a quote may lie between a quote and the one that it carries on. */
const CARRY = 2

/**
 * The attribution of every marked span, by paragraph: each takes the candidate whose features weigh most. The speaker of the
 * last quote is offered again to the next one, so that a run of quotes can be carried.
 */
export function attributeQuotes(
  paragraphs: readonly Paragraph[],
  weights: Weights,
  observe?: Observer,
): Attribution[][] {
  let carried: Candidate | null = null
  let carriedFrom = -CARRY - 1
  return paragraphs.map((paragraph, index) => {
    const attributions = paragraph.skeleton.marked.map((_, quote) => {
      const offered = carriedFrom >= index - CARRY && quote === 0 ? carried : null
      return attributeOne(paragraphs, index, quote, offered, weights, observe)
    })
    const last = attributions.at(-1)
    if (last) {
      carried = last.candidate
      carriedFrom = index
    }
    return attributions
  })
}

/**
 * Whether a rule, rather than the model, says that somebody said a quote: the paragraph before ends in a colon, a label stands before the
 * words, or a name after a dash signs them.
 */
export function isRuled(
  paragraphs: readonly Paragraph[],
  index: number,
  quote: number,
  candidate: Candidate | null,
): boolean {
  if (isLedIn(paragraphs, index, quote)) return true
  return candidate !== null && findRuled(paragraphs, index, quote, [candidate]) === 0
}

/** The candidate that a rule decides for: the label of a turn, or the signature below a quote that stands alone; -1 for none. */
function findRuled(
  paragraphs: readonly Paragraph[],
  index: number,
  quote: number,
  candidates: readonly Candidate[],
): number {
  const paragraph = paragraphs[index]
  if (!paragraph) return -1
  const { words, marked } = paragraph.skeleton
  if (marked[quote]?.block === true)
    return candidates.findIndex(
      ({ frame, where }) =>
        where === 'same' && frame.kind === 'colon' && frame.cue.to === paragraph.quoteAt[quote],
    )
  if (words.length !== 1) return -1
  return candidates.findIndex(
    ({ frame, where }) => where === 'next' && frame.kind === 'sign' && frame.cue.from === 0,
  )
}

/** Whether a quote opens its paragraph, and the paragraph before it ends in a colon. */
function isLedIn(paragraphs: readonly Paragraph[], index: number, quote: number): boolean {
  return (
    paragraphs[index]?.quoteAt[quote] === 0 && paragraphs[index - 1]?.skeleton.words.at(-1)?.tag === 'colon'
  )
}

function attributeOne(
  paragraphs: readonly Paragraph[],
  index: number,
  quote: number,
  carried: Candidate | null,
  weights: Weights,
  observe: Observer | undefined,
): Attribution {
  const paragraph = paragraphs[index]
  if (!paragraph) throw new RangeError(`No paragraph ${index}`)
  const quoteFacts = toQuoteFacts(paragraph, quote)
  const candidates = findCandidates(paragraphs, index, quote, carried)
  const facts = candidates.map((candidate) =>
    toCandidateFacts(paragraphs, index, quote, quoteFacts, candidate),
  )
  observe?.({ paragraph: index, quote, candidates, facts, quoteFacts })
  const scores = facts.map((one) => scoreFacts(speakerFeatures, weights, one))
  scores.push(scoreFacts(nobodyFeatures, weights, [quoteFacts]))
  const likely = toProbabilities(scores)
  // A paragraph that ends in a colon announces the words: somebody in it says them.
  const weighed = isLedIn(paragraphs, index, quote) && likely.length > 1 ? likely.slice(0, -1) : likely
  const ruled = findRuled(paragraphs, index, quote, candidates)
  const best = ruled === -1 ? weighed.indexOf(Math.max(...weighed)) : ruled
  return {
    candidate: candidates[best] ?? null,
    probability: likely[best] ?? 0,
    nobody: likely.at(-1) ?? 0,
    quote: quoteFacts,
    facts: facts[best] ?? null,
    alone: candidates.length === 0,
  }
}
