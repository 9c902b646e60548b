import { sharedLength } from '../../text/span'
import { readParagraphs } from '../extract'
import { attributeQuotes, toNames } from '../stages/attribute'
import type { Candidate, Paragraph } from '../stages/candidates'
import { clauseFeatures, toClauseView } from '../stages/clauseFeatures'
import { findClauses } from '../stages/clauses'
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

/** The clause choices of an article annotated with indirect speech; clauses that only other verbs report are left out. */
export function toClauseChoices(document: GoldDocument, weights: Weights): Choice[] {
  const paragraphs = readParagraphs(document.text)
  const attributions = attributeQuotes(paragraphs, weights)
  const speech = document.quotes.filter((quote) => quote.cue?.class !== 'other')
  const others = document.quotes.filter((quote) => quote.cue?.class === 'other')
  return paragraphs.flatMap((paragraph, index) =>
    findClauses(paragraph).flatMap((clause): Choice[] => {
      const gold = speech.find((quote) => isSame(quote, clause))
      const { words } = paragraph.skeleton
      const { subject } = clause.frame
      const mention = { start: words[subject.from]?.start ?? 0, end: words[subject.to - 1]?.end ?? 0 }
      const right = gold !== undefined && isSpeaker(gold, mention)
      if (!gold && others.some((quote) => sharedLength(quote, clause) > 0)) return []
      const view = toClauseView(paragraph, clause, attributions[index] ?? [])
      return [{ alternatives: [toNames(clauseFeatures, view), []], right: [right ? 0 : 1] }]
    }),
  )
}
