import { toFeatureTable } from '../learn/features'
import type { Attribution } from './attribute'
import type { CandidateFact, CandidateFacts, PlaceFacts } from './candidateFacts'
import type { Paragraph } from './candidates'
import type { FrameFacts } from './frameFacts'

/** What the question "did somebody say these words?" is answered from, besides the facts about quote and candidate. */
export interface SayingFacts {
  /** The probability that nobody said it, and that of the chosen speaker, in steps. */
  readonly nobody: string
  readonly sure: string
  /** Whether the sentence, or else the paragraph, holds a reporting frame. */
  readonly reported: string
}

/** The features that tell a quote from a scare quote or a title, one a line; see `speakerFeatures` for how to add one. */
export const keepFeatures = toFeatureTable<CandidateFact | keyof SayingFacts>('keep', [
  [],
  ['length'],
  ['letters', 'length'],
  ['end', 'length'],
  ['before'],
  ['after'],
  ['before', 'after'],
  ['before', 'after', 'short'],
  ['wordBefore'],
  ['wordBefore', 'wordBefore2'],
  ['wordBefore2'],
  ['wordAfter'],
  ['nobody'],
  ['nobody', 'length'],
  ['sure', 'short'],
  ['kind', 'link', 'side', 'where'],
  ['cue'],
  ['cue', 'near'],
  ['cue', 'short', 'direction'],
  ['side', 'gap', 'short'],
  ['side', 'gap', 'letters'],
  ['voice', 'short'],
  ['firstWord'],
  ['reported', 'letters'],
  ['reported', 'short'],
  ['opening'],
  ['single', 'short'],
  ['person', 'short'],
  ['subject', 'short'],
  ['between', 'side', 'short'],
  ['next', 'side', 'gap'],
  ['cue', 'next', 'side'],
  ['wordBefore', 'wordAfter'],
  ['depth', 'side'],
  ['after', 'letters'],
  ['letters', 'wordBefore'],
  ['cue', 'link'],
  ['kind', 'before', 'after'],
  ['kind', 'cue', 'before'],
])

/** The facts about a quote that has no candidate. */
const NO_CANDIDATE: readonly [FrameFacts, PlaceFacts] = [
  {
    kind: 'none',
    link: 'none',
    host: '',
    lemma: '',
    cue: 'none',
    form: '',
    voice: '',
    helper: '',
    subject: 'none',
  },
  {
    where: 'same',
    side: '',
    direction: '',
    gap: '',
    near: '',
    reporting: '',
    between: '',
    quotesBetween: '',
    owned: '',
    next: '',
    depth: '',
    opens: '',
    crossed: '',
  },
]

/** The facts about a marked span and its attribution. */
export function toKeepFacts(
  paragraph: Paragraph,
  quote: number,
  { facts, quote: quoteFacts, nobody, probability }: Attribution,
): readonly [...CandidateFacts, SayingFacts] {
  const saying = {
    nobody: String(Math.min(9, Math.floor(nobody * 20))),
    sure: String(Math.floor(probability * 8)),
    reported: toReported(paragraph, quote),
  }
  return facts ? [...facts, saying] : [quoteFacts, ...NO_CANDIDATE, saying]
}

function toReported({ reporting, quoteSentence }: Paragraph, quote: number): string {
  if (reporting.has(quoteSentence[quote] ?? -1)) return 'sentence'
  return reporting.size > 0 ? 'paragraph' : 'none'
}
