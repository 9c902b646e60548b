import { readParagraphs } from '../extract'
import { attributeQuotes, toNames } from '../stages/attribute'
import type { Candidate, Paragraph } from '../stages/candidates'
import { keepFeatures, toKeepView } from '../stages/keepFeatures'
import { isSame, isSpeaker, type GoldDocument } from './gold'
import type { Weights } from './linear'
import type { Choice } from './train'

/** The speaker choices of an annotated article, as the engine meets them with the given weights. */
export function toSpeakerChoices(document: GoldDocument, weights: Weights): Choice[] {
  const paragraphs = readParagraphs(document.text)
  const choices: Choice[] = []
  attributeQuotes(paragraphs, weights, (index, quote, candidates, alternatives) => {
    const span = paragraphs[index]?.skeleton.marked[quote]
    const gold = span && document.quotes.find((other) => isSame(other, span))
    if (!gold) return
    const right = gold.speaker
      ? candidates.flatMap((candidate, at) =>
          isSpeaker(gold, toMentionSpan(paragraphs, candidate)) ? [at] : [],
        )
      : [candidates.length]
    choices.push({ alternatives, right })
  })
  return choices
}

/** The keep-or-drop choices of an annotated article: its quotes are to be kept, the listed traps dropped. */
export function toKeepChoices(document: GoldDocument, weights: Weights): Choice[] {
  const paragraphs = readParagraphs(document.text)
  const attributions = attributeQuotes(paragraphs, weights)
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.skeleton.marked.flatMap((span, quote): Choice[] => {
      const attribution = attributions[index]?.[quote]
      const keep = document.quotes.some((other) => isSame(other, span))
      const trap = !keep && (document.nonQuotes ?? []).some((other) => isSame(other, span))
      if (!attribution || (!keep && !trap)) return []
      return [
        {
          alternatives: [toNames(keepFeatures, toKeepView(paragraph, quote, attribution)), []],
          right: [keep ? 0 : 1],
        },
      ]
    }),
  )
}

/** Where a candidate's mention stands in the text. */
export function toMentionSpan(
  paragraphs: readonly Paragraph[],
  candidate: Candidate,
): { start: number; end: number } {
  const words = paragraphs[candidate.paragraph]?.skeleton.words ?? []
  const { subject } = candidate.frame
  return { start: words[subject.from]?.start ?? 0, end: words[subject.to - 1]?.end ?? 0 }
}
