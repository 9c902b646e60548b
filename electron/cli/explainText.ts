import type {
  Alternative,
  ClauseExplanation,
  MarkedExplanation,
  QuoteExplanation,
  WeighedFeature,
} from '../../shared/extract/explain'
import { quoteWords, type Quote } from '../../shared/model/quote'

/** How many alternatives and features are shown. */
const ALTERNATIVES = 4
const FEATURES = 6

/** What decided about a quote, for a person to read; `number` counts the quotes of the article from 1. */
export function toExplanationText({ quote, marked, clause }: QuoteExplanation, number: number): string {
  return [
    `${number}. ${quote.kind}: ${quoteWords(quote)}`,
    `   ${describeSpeaker(quote)}, confidence ${quote.confidence}`,
    `   why: ${quote.why.join(' ')}`,
    ...describeFacts(quote).map((fact) => `   ${fact}`),
    ...marked.flatMap(explainMarked),
    ...(clause ? explainClause(clause) : []),
    '',
    '',
  ].join('\n')
}

function describeSpeaker({ speaker }: Quote): string {
  if (!speaker) return 'nobody'
  const mention = speaker.mention ? `, read from “${speaker.mention.text}” (${speaker.basis})` : ''
  return `${speaker.name ?? 'unknown'} (${speaker.kind})${mention}`
}

function describeFacts({ date, source }: Quote): string[] {
  return [
    ...(date ? [`date: ${date.edtf} (${date.basis}${date.text === null ? '' : `, “${date.text}”`})`] : []),
    ...(source
      ? [
          `source: ${source.medium}${source.recipient === null ? '' : `, to ${source.recipient}`}${source.venue === null ? '' : `, at ${source.venue}`}`,
        ]
      : []),
  ]
}

function explainMarked({ span, alternatives, keep }: MarkedExplanation): string[] {
  const shown = alternatives.filter(({ chosen }, at) => chosen || at < ALTERNATIVES)
  return [
    '',
    `   “${span.text.replace(/\s+/g, ' ')}”`,
    '   Who says it?  (score, probability)',
    ...shown.flatMap((alternative) => explainAlternative(alternative)),
    `   Does anybody?  ${signed(keep.score)} (at least ${keep.threshold})`,
    ...explainFeatures(keep.features),
  ]
}

function explainAlternative({
  mention,
  cue,
  rules,
  score,
  probability,
  chosen,
  features,
}: Alternative): string[] {
  const name = mention === null ? 'nobody' : `${mention} · ${cue ?? ''}`
  const line = `${signed(score)}  ${probability.toFixed(3)}  ${name.replace(/\s+/g, ' ')}  ${rules.join(' ')}`
  return [`   ${chosen ? '▶' : ' '} ${line}`, ...explainFeatures(chosen ? features : features.slice(0, 2))]
}

function explainClause({ span, rule, score, threshold, features }: ClauseExplanation): string[] {
  return [
    '',
    `   ⟦${span.text.replace(/\s+/g, ' ')}⟧`,
    `   Is it reported?  ${signed(score)} (at least ${threshold})  ${rule}`,
    ...explainFeatures(features),
  ]
}

function explainFeatures(features: readonly WeighedFeature[]): string[] {
  return features
    .slice(0, FEATURES)
    .map(({ name, weight }) => `        ${signed(weight)}  ${name === '=' ? 'always' : name}`)
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}
