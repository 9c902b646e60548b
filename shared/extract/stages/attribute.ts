import { toProbabilities, toScore, type Weights } from '../learn/linear'
import { findCandidates, type Candidate, type Paragraph } from './candidates'
import {
  nobodyFeatures,
  speakerFeatures,
  toCandidateView,
  toQuoteView,
  type CandidateView,
  type QuoteView,
} from './speakerFeatures'

/** Who a marked span is attributed to, and how sure that is. */
export interface Attribution {
  /** `null`: to nobody. */
  readonly candidate: Candidate | null
  readonly probability: number
  /** The probability that it is attributed to nobody. */
  readonly nobody: number
  readonly quote: QuoteView
  readonly view: CandidateView | null
}

/** Told of every decision while the articles of a training set are read. */
export type Observer = (
  paragraph: number,
  quote: number,
  candidates: readonly Candidate[],
  features: readonly (readonly string[])[],
) => void

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
  let carriedFrom = -1
  return paragraphs.map((paragraph, index) => {
    const attributions = paragraph.skeleton.marked.map((_, quote) => {
      const offered = carriedFrom >= index - 2 && quote === 0 ? carried : null
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
  const base = toQuoteView(paragraph, quote)
  const candidates = findCandidates(paragraphs, index, quote, carried)
  const views = candidates.map((candidate) => toCandidateView(paragraphs, index, quote, base, candidate))
  const features = views.map((view) => toNames(speakerFeatures, view))
  features.push(toNames(nobodyFeatures, base))
  observe?.(index, quote, candidates, features)
  const likely = toProbabilities(features.map((names) => toScore(weights, names)))
  const best = likely.indexOf(Math.max(...likely))
  return {
    candidate: candidates[best] ?? null,
    probability: likely[best] ?? 0,
    nobody: likely.at(-1) ?? 0,
    quote: base,
    view: views[best] ?? null,
  }
}

/** The names of a view's features, those that yield nothing left out. */
export function toNames<View>(features: readonly ((view: View) => string)[], view: View): string[] {
  const names: string[] = []
  for (const feature of features) {
    const name = feature(view)
    if (name !== '') names.push(name)
  }
  return names
}
