import type { Candidate, Paragraph } from './candidates'
import type { Frame } from './frame'
import { toFrameFacts, type FrameFacts } from './frameFacts'
import type { QuoteFacts } from './quoteFacts'
import type { Word } from './word'

/** What the features know of how a candidate's frame stands to the quote. */
export interface PlaceFacts {
  readonly where: Candidate['where']
  /** `<` when the cue stands before the quote, `>` after; with a number when in another sentence. */
  readonly side: string
  /** The side without the number. */
  readonly direction: string
  /** Words between the quote and the nearer edge of cue and subject, in steps; `p` for another paragraph. */
  readonly gap: string
  /** `near` for at most one word between, in the same sentence. */
  readonly near: string
  readonly reporting: string
  /** Reporting frames and quotes between the two. */
  readonly between: string
  readonly quotesBetween: string
  /** What the frame touches on its far side: another quote, the edge, a sign, a word. */
  readonly owned: string
  /** The word after the cue, or its tag; how many reporting frames stand before it in its sentence. */
  readonly next: string
  readonly depth: string
  /** What stands before the frame: `edge`, the word that joins its clause to another ("and", "although", "that"), or a tag. */
  readonly opens: string
  /** The same of the last reporting clause between the frame and a later quote: "and" shifts the speaker, "that" does not. */
  readonly crossed: string
}

/** All that the features know of a candidate: of its quote, of its frame, and of how the two stand to each other. */
export type CandidateFacts = readonly [QuoteFacts, FrameFacts, PlaceFacts]
/** The names of the facts about a candidate. */
export type CandidateFact = keyof QuoteFacts | keyof FrameFacts | keyof PlaceFacts

/** The facts about a candidate for the speaker of a quote. */
export function toCandidateFacts(
  paragraphs: readonly Paragraph[],
  index: number,
  quote: number,
  base: QuoteFacts,
  candidate: Candidate,
): CandidateFacts {
  const { frame, where } = candidate
  const here = paragraphs[index]
  const home = paragraphs[candidate.paragraph]
  if (!home || !here) throw new RangeError(`No paragraph ${candidate.paragraph}`)
  const place =
    candidate.paragraph === index ? toPlace(here, quote, frame, where) : toFarPlace(home, frame, where)
  return [base, toFrameFacts(home.skeleton, frame), place]
}

function toFarPlace(home: Paragraph, frame: Frame, where: Candidate['where']): PlaceFacts {
  const side = where === 'next' ? '>' : home.skeleton.words.at(-1)?.tag === 'colon' ? '<:' : '<'
  const reporting = frame.reporting ? 'cue' : 'other'
  return {
    where,
    reporting,
    side,
    direction: side,
    gap: 'p',
    near: 'far',
    between: '',
    quotesBetween: '',
    owned: '',
    next: toNext(home.skeleton.words[frame.cue.to]),
    depth: toDepth(home, frame),
    opens: toOpens(home.skeleton.words, frame),
    crossed: '',
  }
}

function toPlace(here: Paragraph, quote: number, frame: Frame, where: Candidate['where']): PlaceFacts {
  const { words } = here.skeleton
  const at = here.quoteAt[quote] ?? 0
  const left = Math.min(frame.cue.from, frame.subject.from)
  const right = Math.max(frame.cue.to, frame.subject.to)
  const before = frame.cue.from < at
  const direction = before ? '<' : '>'
  const distance = Math.abs((here.quoteSentence[quote] ?? 0) - frame.sentence)
  const gap = before ? Math.max(0, at - right) : Math.max(0, left - at - 1)
  return {
    where,
    reporting: frame.reporting ? 'cue' : 'other',
    direction,
    side: distance === 0 ? direction : direction + (distance === 1 ? '1' : '2'),
    gap: toGap(gap),
    near: gap < 2 && distance === 0 ? 'near' : 'far',
    between: String(countReporting(here, frame, at)),
    quotesBetween: String(countQuotes(words, before ? frame.cue.to : at + 1, before ? at : frame.cue.from)),
    owned: toOwner(words[before ? left - 1 : right]),
    next: toNext(words[frame.cue.to]),
    depth: toDepth(here, frame),
    opens: toOpens(words, frame),
    crossed: before ? toCrossed(here, frame, at) : '',
  }
}

function toOpens(words: readonly Word[], frame: Frame): string {
  const before = words[Math.min(frame.cue.from, frame.subject.from) - 1]
  if (!before || before.tag === 'stop') return 'edge'
  return before.tag === 'sub' || before.tag === 'conj' || before.tag === 'prep' ? before.lower : before.tag
}

function toCrossed(paragraph: Paragraph, frame: Frame, at: number): string {
  const { frames, frameFrom, skeleton } = paragraph
  for (let index = (frameFrom[at] ?? 0) - 1; index >= 0; index--) {
    const other = frames[index]
    if (!other || other.cue.from <= frame.cue.from) break
    if (other.reporting && other.kind === 'verb' && (other.link === 'beside' || other.link === 'apposed'))
      return toOpens(skeleton.words, other)
  }
  return 'none'
}

function toGap(gap: number): string {
  if (gap <= 2) return String(gap)
  return gap <= 4 ? '3' : gap <= 8 ? '5' : gap <= 16 ? '9' : 'far'
}

function countReporting(paragraph: Paragraph, frame: Frame, at: number): number {
  const first = paragraph.frameFrom[Math.min(at, frame.cue.to)] ?? 0
  const last = paragraph.frameFrom[Math.max(at, frame.cue.from)] ?? 0
  let count = 0
  for (let index = first; index < last && count < 3; index++)
    if (paragraph.frames[index]?.reporting === true) count++
  return count
}

function countQuotes(words: readonly Word[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to && count < 2; at++) if (words[at]?.quote !== -1) count++
  return count
}

function toNext(word: Word | undefined): string {
  if (!word) return 'none'
  return word.tag === 'sub' || word.tag === 'prep' || word.tag === 'obj' ? word.lower : word.tag
}

/** How many reporting frames of other cues begin before this one in its sentence: 0 for the outermost. */
function toDepth({ skeleton, frames, frameFrom }: Paragraph, frame: Frame): string {
  const from = skeleton.sentences[frame.sentence]?.from ?? 0
  let depth = 0
  for (let index = frameFrom[from] ?? 0; index < frames.length && depth < 3; index++) {
    const other = frames[index]
    if (!other || other.cue.from >= frame.cue.from) break
    if (other.reporting && other.kind === 'verb') depth++
  }
  return String(depth)
}

function toOwner(word: Word | undefined): string {
  if (!word) return 'edge'
  return word.tag === 'quote' || word.tag === 'stop' || word.tag === 'comma' || word.tag === 'conj'
    ? word.tag
    : 'word'
}
