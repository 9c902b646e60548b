import { extractionFormat, type Extraction, type ExtractionInput } from '../model/extraction'
import { splitWrappedParagraphs } from '../text/wrappedParagraphs'
import { scoreFacts } from './learn/features'
import { toProbability } from './learn/linear'
import { model, thresholds, type Model } from './model/model'
import { attributeQuotes, isRuled, type Attribution } from './stages/attribute'
import { announcesBlock, findTurns } from './stages/blocks'
import { toParagraph, type Paragraph } from './stages/candidates'
import { findFrames } from './stages/frames'
import { chooseClauses } from './stages/chooseClauses'
import type { KeptQuote } from './stages/groupQuotes'
import { keepFeatures, toKeepFacts } from './stages/keepFeatures'
import { findCast } from './stages/people'
import { toSkeleton } from './stages/skeleton'
import { toQuotes } from './stages/toQuotes'
import { toUtterances } from './stages/utterances'

/**
 * The quotes of a text, in the order of their first words. Any string gives a valid extraction; the same input gives the same
 * output, in time that grows linearly with the text.
 *
 * ```
 * text ──▶ [paragraphs] ──▶ [skeletons] ──▶ [frames] ──▶ [attribute] ──▶ [keep] ──▶ [group] ──▶ [name, date, place] ──▶ quotes
 *          lines            marks paired,   who could    a frame for     scare      one          cast of the article,
 *                           the rest        say what     each quote      quotes     utterance,   calendar, media
 *                           tagged          (cues)       (learned)       fall out   several
 *                                                                        (learned)  segments
 * ```
 */
export function extract(input: ExtractionInput): Extraction {
  return extractWith(model, input)
}

/** As `extract`, with other weights: for training and its cross-validation. */
export function extractWith(given: Model, input: ExtractionInput): Extraction {
  const paragraphs = readParagraphs(input.text)
  const attributions = attributeQuotes(paragraphs, given.speaker)
  const kept = keepQuotes(given, paragraphs, attributions)
  const reported = paragraphs.map((paragraph, index) =>
    chooseClauses(paragraph, attributions[index] ?? [], given.clause, thresholds.clause),
  )
  const utterances = toUtterances(paragraphs, kept, reported)
  const quotes = toQuotes(
    input,
    paragraphs,
    findCast(paragraphs, `${input.title ?? ''}\n${input.text}`),
    utterances,
  )
  const { id, title, url, published, text } = input
  return { format: extractionFormat, id, title, url, published, text, quotes }
}

/** The paragraphs of a text with what could attribute words in them. */
export function readParagraphs(text: string): Paragraph[] {
  const spans = splitWrappedParagraphs(text)
  const turns = findTurns(text, spans)
  const paragraphs: Paragraph[] = []
  spans.forEach((span, index) => {
    const skeleton = toSkeleton(text, span, turns[index] ?? null, announcesBlock(paragraphs.at(-1)))
    paragraphs.push(toParagraph(skeleton, findFrames(skeleton)))
  })
  return paragraphs
}

function keepQuotes(
  given: Model,
  paragraphs: readonly Paragraph[],
  attributions: readonly (readonly Attribution[])[],
): KeptQuote[] {
  return paragraphs.flatMap((paragraph, index) =>
    (attributions[index] ?? []).flatMap((attribution, quote): KeptQuote[] => {
      const score = scoreFacts(keepFeatures, given.keep, toKeepFacts(paragraph, quote, attribution))
      const kept = score >= toNeeded(attribution) || isRuled(paragraphs, index, quote, attribution.candidate)
      return !kept ? [] : [{ paragraph: index, quote, attribution, keep: toProbability(score) }]
    }),
  )
}

/** The score that a marked span needs: more for a few words that nobody is found to say; none is enough where the text names nobody. */
function toNeeded({ candidate, quote, alone }: Attribution): number {
  if (alone) return Infinity
  return candidate === null && quote.short === 'short'
    ? thresholds.keep + thresholds.unattributed
    : thresholds.keep
}
