import { sharedLength, type Span } from '../../text/span'
import { readParagraphs } from '../extract'
import { attributeQuotes } from '../stages/attribute'
import type { Paragraph } from '../stages/candidates'
import { clauseFeatures, toClauseFacts } from '../stages/clauseFeatures'
import { findClauses } from '../stages/clauses'
import type { Frame } from '../stages/frame'
import { keepFeatures, toKeepFacts } from '../stages/keepFeatures'
import { nobodyFeatures, speakerFeatures } from '../stages/speakerFeatures'
import { toFeatureNames, toKeys, type Facts, type FeatureTable } from './features'
import { isSame, isSpeaker, type GoldDocument } from './gold'
import type { Weights } from './linear'
import type { Choice } from './train'

/** The articles' paragraphs as they were read: they are asked for by every round of every model. */
const read = new WeakMap<GoldDocument, Paragraph[]>()

function getParagraphs(document: GoldDocument): Paragraph[] {
  const known = read.get(document)
  if (known) return known
  const paragraphs = readParagraphs(document.text)
  read.set(document, paragraphs)
  return paragraphs
}

/** Collects the names of the features that a training set shows, by table. */
export type Names = ReadonlyMap<string, Set<string>>

/** The speaker choices of an annotated article, as the engine meets them with the given weights. */
export function toSpeakerChoices(document: GoldDocument, weights: Weights, names?: Names): Choice[] {
  const paragraphs = getParagraphs(document)
  const choices: Choice[] = []
  attributeQuotes(paragraphs, weights, ({ paragraph, quote, candidates, facts, quoteFacts }) => {
    const span = paragraphs[paragraph]?.skeleton.marked[quote]
    const gold = span && document.quotes.find((other) => isSame(other, span))
    if (!gold) return
    const right = candidates.flatMap(({ frame, paragraph: home }, at) =>
      isSpeaker(gold, toMentionSpan(paragraphs[home], frame)) ? [at] : [],
    )
    const alternatives = facts.map((one) => toKeys(speakerFeatures, one))
    alternatives.push(toKeys(nobodyFeatures, [quoteFacts]))
    choices.push({ alternatives, right: gold.speaker ? right : [candidates.length] })
    for (const one of facts) note(names, 'speaker', speakerFeatures, one)
    note(names, 'nobody', nobodyFeatures, [quoteFacts])
  })
  return choices
}

/** The keep-or-drop choices of an annotated article: its quotes are to be kept, the listed traps dropped. */
export function toKeepChoices(document: GoldDocument, weights: Weights, names?: Names): Choice[] {
  const paragraphs = getParagraphs(document)
  const attributions = attributeQuotes(paragraphs, weights)
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.skeleton.marked.flatMap((span, quote): Choice[] => {
      const attribution = attributions[index]?.[quote]
      const keep = document.quotes.some((other) => isSame(other, span))
      const trap = !keep && (document.nonQuotes ?? []).some((other) => isSame(other, span))
      if (!attribution || (!keep && !trap)) return []
      const facts = toKeepFacts(paragraph, quote, attribution)
      note(names, 'keep', keepFeatures, facts)
      return [{ alternatives: [toKeys(keepFeatures, facts), []], right: [keep ? 0 : 1] }]
    }),
  )
}

/** The clause choices of an article annotated with indirect speech; clauses that only other verbs report are left out. */
export function toClauseChoices(document: GoldDocument, weights: Weights, names?: Names): Choice[] {
  const paragraphs = getParagraphs(document)
  const attributions = attributeQuotes(paragraphs, weights)
  const speech = document.quotes.filter((quote) => quote.cue?.class !== 'other')
  const others = document.quotes.filter((quote) => quote.cue?.class === 'other')
  return paragraphs.flatMap((paragraph, index) =>
    findClauses(paragraph).flatMap((clause): Choice[] => {
      const gold = speech.find((quote) => isSame(quote, clause))
      if (!gold && others.some((quote) => sharedLength(quote, clause) > 0)) return []
      const right = gold !== undefined && isSpeaker(gold, toMentionSpan(paragraph, clause.frame))
      const facts = toClauseFacts(paragraph, clause, attributions[index] ?? [])
      note(names, 'clause', clauseFeatures, facts)
      return [{ alternatives: [toKeys(clauseFeatures, facts), []], right: [right ? 0 : 1] }]
    }),
  )
}

function note<Name extends string>(
  names: Names | undefined,
  prefix: string,
  table: FeatureTable<Name>,
  facts: readonly Facts<Name>[],
): void {
  const set = names?.get(prefix)
  if (set) for (const name of toFeatureNames(table, facts)) set.add(name)
}

function toMentionSpan(home: Paragraph | undefined, { subject }: Frame): Span {
  const words = home?.skeleton.words
  return { start: words?.[subject.from]?.start ?? 0, end: words?.[subject.to - 1]?.end ?? 0 }
}
