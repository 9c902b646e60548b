import { bodyNouns, groupNouns, roleNouns } from '../lexicon/nouns'
import type { Candidate, Paragraph } from './candidates'
import type { Frame } from './frame'
import type { Skeleton } from './skeleton'
import type { Word } from './word'

/** What the features of a candidate are computed from: facts about the quote, and about the frame as seen from it. */
export interface CandidateView {
  readonly frame: Frame
  readonly where: Candidate['where']
  /** `<` when the cue stands before the quote, `>` after; doubled when in another sentence. */
  readonly side: string
  /** How far: words between the quote and the nearer edge of cue and subject, in steps. */
  readonly gap: string
  readonly framesBetween: number
  readonly quotesBetween: number
  /** The last sign inside the marks. */
  readonly quoteEnd: string
  /** Tag (or sign) of the word before the quote, and of the word after it. */
  readonly before: string
  readonly after: string
  readonly length: string
  /** Whether the quote's first word has a capital. */
  readonly capital: boolean
  readonly subject: string
  /** Whether the frame touches another quote on its far side. */
  readonly owned: string
  /** Whether the quote opens its paragraph, and whether its paragraph holds any words of its own. */
  readonly opening: string
}

/**
 * The features of a candidate, one line each: add one here, train again (`npm run train`), and keep it when the out-of-fold
 * figures grow. Each yields a name whose weight is learned; an empty string yields nothing.
 */
export const speakerFeatures: readonly ((view: CandidateView) => string)[] = [
  (v) => `kind ${v.frame.kind} ${v.frame.link} ${v.side} ${v.where}`,
  (v) => `gap ${v.side} ${v.gap} ${v.where}`,
  (v) => `gap ${v.side} ${v.gap} ${v.frame.kind} ${v.frame.link}`,
  (v) => `lemma ${v.frame.reporting ? v.frame.lemma : '*'} ${v.side.charAt(0)}`,
  (v) => (v.frame.reporting ? `lemma ${v.frame.lemma} ${v.side} ${v.gap < '2' ? 'near' : 'far'}` : ''),
  (v) => `reporting ${v.frame.reporting} ${v.side} ${v.gap}`,
  (v) => `between ${v.framesBetween} ${v.side} ${v.frame.reporting}`,
  (v) => `quotes ${v.quotesBetween} ${v.side}`,
  (v) => `end ${v.quoteEnd} ${v.side} ${v.gap}`,
  (v) => `end ${v.quoteEnd} ${v.side} ${v.frame.link}`,
  (v) => `before ${v.before} ${v.side} ${v.gap}`,
  (v) => `after ${v.after} ${v.side} ${v.gap}`,
  (v) => `before-after ${v.before} ${v.after} ${v.side}`,
  (v) => `subject ${v.subject} ${v.side}`,
  (v) => `subject ${v.subject} ${v.frame.kind} ${v.frame.link}`,
  (v) => `form ${v.frame.form} ${v.frame.passive} ${v.frame.negated} ${v.side}`,
  (v) => `helper ${v.frame.helper} ${v.side}`,
  (v) => `owned ${v.owned} ${v.side} ${v.quotesBetween}`,
  (v) => `host ${v.frame.host} ${v.frame.link} ${v.side}`,
  (v) => `length ${v.length} ${v.side} ${v.frame.link}`,
  (v) => `capital ${v.capital} ${v.side} ${v.gap}`,
  (v) => `opening ${v.opening} ${v.where} ${v.side}`,
]

/** The features of attributing the quote to nobody. */
export const nobodyFeatures: readonly ((view: QuoteView) => string)[] = [
  () => 'nobody',
  (q) => `nobody before ${q.before}`,
  (q) => `nobody after ${q.after}`,
  (q) => `nobody length ${q.length}`,
  (q) => `nobody capital ${q.capital} ${q.length}`,
  (q) => `nobody end ${q.quoteEnd}`,
]

/** What the features of a quote by itself are computed from. */
export type QuoteView = Pick<
  CandidateView,
  'quoteEnd' | 'before' | 'after' | 'length' | 'capital' | 'opening'
>

/** A quote as its features see it. */
export function toQuoteView(paragraph: Paragraph, quote: number): QuoteView {
  const { skeleton, quoteAt } = paragraph
  const span = skeleton.marked[quote]
  const at = quoteAt[quote] ?? 0
  const text = span ? skeleton.text.slice(span.start, span.end) : ''
  const alone = skeleton.words.length === quoteAt.length
  return {
    quoteEnd: toEnd(text),
    before: toNeighbour(skeleton.words[at - 1]),
    after: toNeighbour(skeleton.words[at + 1]),
    length: toLength(text),
    capital: /^[^\p{L}]*\p{Lu}/u.test(text.slice(0, 12)),
    opening: `${at === 0 ? 'first' : 'later'} ${alone ? 'alone' : ''} ${span?.closed === true ? '' : 'open'}`,
  }
}

function toEnd(text: string): string {
  const last = text.at(-1) ?? ''
  return /[,.?!…:;—-]/.test(last) ? last : 'word'
}

function toLength(text: string): string {
  let spaces = 0
  for (let at = text.indexOf(' '); at !== -1 && spaces < 12; at = text.indexOf(' ', at + 1)) spaces++
  return spaces < 4 ? String(spaces + 1) : spaces < 8 ? '5' : spaces < 12 ? '9' : '13'
}

function toNeighbour(word: Word | undefined): string {
  if (!word) return 'none'
  if (word.tag === 'sub' || word.tag === 'prep' || word.tag === 'conj') return word.lower
  if (word.tag === 'verb') return `verb-${word.verb?.form ?? ''}`
  return word.tag
}

/** The candidate as seen from the quote. */
export function toCandidateView(
  paragraphs: readonly Paragraph[],
  index: number,
  quote: number,
  base: QuoteView,
  candidate: Candidate,
): CandidateView {
  const { frame, where } = candidate
  const home = paragraphs[candidate.paragraph]
  const here = paragraphs[index]
  const shared = {
    ...base,
    frame,
    where,
    subject: home ? toSubjectShape(home.skeleton, frame) : '',
    owned: '',
  }
  const at = here?.quoteAt[quote] ?? 0
  if (!here || candidate.paragraph !== index) {
    return { ...shared, side: where === 'next' ? '>' : '<', gap: 'p', framesBetween: 0, quotesBetween: 0 }
  }
  const { words } = here.skeleton
  const edges = [frame.cue.from, frame.cue.to, frame.subject.from, frame.subject.to]
  const left = Math.min(...edges)
  const right = Math.max(...edges)
  const before = frame.cue.from < at
  const gap = before ? at - Math.min(right, at) : Math.max(left, at + 1) - at - 1
  return {
    ...shared,
    side: (before ? '<' : '>') + toSentenceDistance(here, frame, quote),
    gap: toGap(gap),
    framesBetween: countBetween(here, frame, at),
    quotesBetween: Math.min(
      2,
      countQuotes(words, before ? frame.cue.to : at + 1, before ? at : frame.cue.from),
    ),
    owned: toOwner(words, before ? left - 1 : right),
  }
}

function toGap(gap: number): string {
  if (gap <= 2) return String(gap)
  return gap <= 4 ? '3' : gap <= 8 ? '5' : gap <= 16 ? '9' : 'far'
}

function toSentenceDistance(paragraph: Paragraph, frame: Frame, quote: number): string {
  const distance = Math.abs((paragraph.quoteSentence[quote] ?? 0) - frame.sentence)
  return distance === 0 ? '' : distance === 1 ? '1' : '2'
}

function countBetween(paragraph: Paragraph, frame: Frame, at: number): number {
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

function toOwner(words: readonly Word[], far: number): string {
  const word = words[far]
  return !word
    ? 'edge'
    : word.tag === 'quote'
      ? 'quote'
      : word.tag === 'stop'
        ? 'stop'
        : word.tag === 'comma'
          ? 'comma'
          : 'word'
}

/** What kind of phrase the subject of a frame is: the pronoun itself, a name, or the kind of its noun. */
export function toSubjectShape(skeleton: Skeleton, frame: Frame): string {
  const { phrase, plural } = frame.subject
  const head = skeleton.words[phrase.head]
  if (!head) return ''
  if (phrase.kind === 'pronoun') return head.lower
  if (phrase.kind === 'name') return plural ? 'names' : 'name'
  return roleNouns.has(head.lower)
    ? 'role'
    : groupNouns.has(head.lower)
      ? 'group'
      : bodyNouns.has(head.lower)
        ? 'body'
        : 'thing'
}
