import type { ExtractionInput } from '../model/extraction'
import type { Quote } from '../model/quote'
import { sliceSpan, type TextSpan } from '../text/span'
import { extract, readParagraphs } from './extract'
import { toFeatureNames, toKeys, type Facts, type FeatureTable } from './learn/features'
import { getWeight, toProbabilities, type Weights } from './learn/linear'
import { model, thresholds } from './model/model'
import { attributeQuotes, type Attribution, type Decision } from './stages/attribute'
import type { Candidate, Paragraph } from './stages/candidates'
import { clauseFeatures, toClauseFacts } from './stages/clauseFeatures'
import { findClauses } from './stages/clauses'
import { keepFeatures, toKeepFacts } from './stages/keepFeatures'
import { nobodyFeatures, speakerFeatures } from './stages/speakerFeatures'
import type { WordRange } from './stages/word'

/** A feature as `template=values`, and what it counts. */
export interface WeighedFeature {
  readonly name: string
  readonly weight: number
}

/** What speaks for and against something: the sum of its features' weights, the heaviest first, those without weight left out. */
export interface Weighing {
  readonly score: number
  readonly features: readonly WeighedFeature[]
}

/** Somebody to whom the words may belong. */
export interface Alternative extends Weighing {
  /** Mention and cue as printed; `null` for nobody. */
  readonly mention: string | null
  readonly cue: string | null
  /** The ids of the rules that offered it. */
  readonly rules: readonly string[]
  /** Among all alternatives. */
  readonly probability: number
  readonly chosen: boolean
}

/** Why a marked span was attributed as it was, and why it was taken for speech. */
export interface MarkedExplanation {
  readonly span: TextSpan
  /** The likeliest first; nobody is one of them. */
  readonly alternatives: readonly Alternative[]
  readonly keep: Weighing & { readonly threshold: number }
}

/** Why a clause was taken for reported speech. */
export interface ClauseExplanation extends Weighing {
  readonly span: TextSpan
  readonly rule: string
  readonly threshold: number
}

/** What decided about a quote. */
export interface QuoteExplanation {
  readonly quote: Quote
  /** Of each marked segment. */
  readonly marked: readonly MarkedExplanation[]
  /** Of indirect speech, and of the clause around fragments. */
  readonly clause: ClauseExplanation | null
}

/** The quotes of a text as `extract` finds them, each with the alternatives, features and weights that decided. */
export function explain(input: ExtractionInput): QuoteExplanation[] {
  const paragraphs = readParagraphs(input.text)
  const decisions: Decision[] = []
  const attributions = attributeQuotes(paragraphs, model.speaker, (decision) => decisions.push(decision))
  const marked = new Map<number, MarkedExplanation>()
  for (const decision of decisions) {
    const attribution = attributions[decision.paragraph]?.[decision.quote]
    const explanation = attribution && explainMarked(paragraphs, decision, attribution)
    if (explanation) marked.set(explanation.span.start, explanation)
  }
  const clauses = paragraphs.flatMap((paragraph, index) =>
    explainClauses(paragraph, attributions[index] ?? []),
  )
  return extract(input).quotes.map((quote) => {
    const clause = quote.kind === 'indirect' ? quote.segments[0] : quote.clause
    const same = clauses.filter(({ span }) => span.start === clause?.start && span.end === clause.end)
    return {
      quote,
      marked: quote.segments.flatMap(({ start }) =>
        quote.kind === 'indirect' ? [] : (marked.get(start) ?? []),
      ),
      clause: same.sort((a, b) => b.score - a.score)[0] ?? null,
    }
  })
}

function explainMarked(
  paragraphs: readonly Paragraph[],
  { paragraph: index, quote, candidates, facts, quoteFacts }: Decision,
  attribution: Attribution,
): MarkedExplanation | null {
  const paragraph = paragraphs[index]
  const span = paragraph?.skeleton.marked[quote]
  if (!paragraph || !span) return null
  const somebody = candidates.map((candidate, at) => ({
    ...describeCandidate(paragraphs, candidate),
    ...weigh(speakerFeatures, model.speaker, facts[at] ?? []),
    chosen: candidate === attribution.candidate,
  }))
  const nobody = {
    mention: null,
    cue: null,
    rules: ['speaker.nobody'],
    ...weigh(nobodyFeatures, model.speaker, [quoteFacts]),
    chosen: attribution.candidate === null,
  }
  const all = [...somebody, nobody]
  const likely = toProbabilities(all.map(({ score }) => score))
  return {
    span: sliceSpan(paragraph.skeleton.text, span.start, span.end),
    alternatives: all
      .map((one, at) => ({ ...one, probability: likely[at] ?? 0 }))
      .sort((a, b) => b.probability - a.probability),
    keep: {
      ...weigh(keepFeatures, model.keep, toKeepFacts(paragraph, quote, attribution)),
      threshold: thresholds.keep,
    },
  }
}

function describeCandidate(
  paragraphs: readonly Paragraph[],
  { frame, paragraph, where }: Candidate,
): Pick<Alternative, 'mention' | 'cue' | 'rules'> {
  const home = paragraphs[paragraph]
  const read = ({ from, to }: WordRange): string => {
    const words = home?.skeleton.words
    return home?.skeleton.text.slice(words?.[from]?.start ?? 0, words?.[to - 1]?.end ?? 0) ?? ''
  }
  return {
    mention: read(frame.subject),
    cue: read(frame.cue),
    rules: [
      `frame.${frame.kind}`,
      `subject.${frame.link}`,
      ...(where === 'same' ? [] : [`speaker.${where}`]),
    ],
  }
}

function explainClauses(paragraph: Paragraph, attributions: readonly Attribution[]): ClauseExplanation[] {
  return findClauses(paragraph).map((clause) => ({
    span: sliceSpan(paragraph.skeleton.text, clause.start, clause.end),
    rule: `clause.${clause.rule}`,
    threshold: thresholds.clause,
    ...weigh(clauseFeatures, model.clause, toClauseFacts(paragraph, clause, attributions)),
  }))
}

function weigh<Name extends string>(
  table: FeatureTable<Name>,
  weights: Weights,
  parts: readonly Facts<Name>[],
): Weighing {
  const names = toFeatureNames(table, parts)
  const features = toKeys(table, parts)
    .map((key, at) => ({ name: names[at] ?? '', weight: getWeight(weights, key) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return { score: features.reduce((sum, { weight }) => sum + weight, 0), features }
}
