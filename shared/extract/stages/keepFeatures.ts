import { cueNouns } from '../lexicon/nouns'
import type { Attribution } from './attribute'
import type { Paragraph } from './candidates'
import type { Word } from './word'

/** What the question "did somebody say these words?" is answered from. */
export interface KeepView {
  readonly attribution: Attribution
  /** The words before the marked span, nearest first, in lower case; tags for names and signs. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** How the first and the other words are written: `title` (all capitalised), `sentence`, `lower`. */
  readonly letters: string
  readonly firstWord: string
  /** Whether the skeleton holds a reporting frame at all. */
  readonly reported: boolean
}

/**
 * The features that tell a quote from a scare quote or a title, one line each; see `speakerFeatures` for how to add one.
 */
export const keepFeatures: readonly ((view: KeepView) => string)[] = [
  () => 'bias',
  ({ attribution: { quote } }) => `length ${quote.length}`,
  ({ attribution: { quote }, letters }) => `letters ${letters} ${quote.length}`,
  ({ attribution: { quote } }) => `end ${quote.quoteEnd} ${quote.length < '4' ? 'short' : 'long'}`,
  ({ attribution: { quote } }) => `before ${quote.before}`,
  ({ attribution: { quote } }) => `after ${quote.after}`,
  ({ before }) => `word-before ${before[0] ?? ''}`,
  ({ before }) => `word-before-2 ${before[1] ?? ''} ${before[0] ?? ''}`,
  ({ after }) => `word-after ${after[0] ?? ''}`,
  ({ attribution: { nobody } }) => `nobody ${Math.round(nobody * 5)}`,
  ({ attribution: { probability } }) => `sure ${Math.round(probability * 5)}`,
  ({ attribution: { view } }) =>
    view ? `frame ${view.frame.kind} ${view.frame.link} ${view.side} ${view.where}` : 'frame none',
  ({ attribution: { view } }) => (view ? `lemma ${view.frame.reporting ? view.frame.lemma : '*'}` : ''),
  ({ attribution: { view, quote } }) =>
    view ? `gap ${view.side} ${view.gap} ${quote.length < '4' ? 'short' : 'long'}` : '',
  ({ attribution: { view } }) => (view ? `negated ${view.frame.negated} ${view.frame.passive}` : ''),
  ({ attribution: { view }, letters }) => (view ? `gap ${view.side} ${view.gap} ${letters}` : ''),
  ({ firstWord }) => `first ${firstWord}`,
  ({ reported, letters }) => `reported ${reported} ${letters}`,
  ({ attribution: { quote } }) => `opening ${quote.opening}`,
]

/** A marked span as the keep features see it. */
export function toKeepView(paragraph: Paragraph, quote: number, attribution: Attribution): KeepView {
  const { skeleton, quoteAt, frames } = paragraph
  const { words, marked, text } = skeleton
  const at = quoteAt[quote] ?? 0
  const span = marked[quote]
  const inside = span ? text.slice(span.start, Math.min(span.end, span.start + 80)) : ''
  return {
    attribution,
    before: [words[at - 1], words[at - 2]].map(toShape),
    after: [words[at + 1]].map(toShape),
    letters: toLetters(inside),
    firstWord: toFirst(inside),
    reported: frames.some((frame) => frame.reporting),
  }
}

function toShape(word: Word | undefined): string {
  if (!word) return 'none'
  if (word.tag === 'noun' && cueNouns.has(word.lower)) return `saying ${word.lower}`
  return word.tag === 'name' || word.tag === 'num' || word.tag === 'quote' ? word.tag : word.lower
}

function toLetters(inside: string): string {
  const words = inside.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length
  const first = /^\p{Lu}/u.test(words[0] ?? '')
  if (words.length > 1 && long.length > 0 && capitals === long.length && first) return 'title'
  return first ? 'sentence' : 'lower'
}

function toFirst(inside: string): string {
  const word = /^\P{L}*(\p{L}[\p{L}'’]*)/u.exec(inside)?.[1] ?? ''
  return word.length <= 5 ? word.toLowerCase() : 'long'
}
