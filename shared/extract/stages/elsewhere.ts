import type { Span } from '../../text/span'
import { toWordSet } from '../lexicon/words'
import type { Frame } from './frame'
import { readMedium } from './findMedium'
import type { Skeleton } from './skeleton'
import type { Word } from './word'

/** How far from a cue a word may stand that takes it to another occasion. */
const REACH = 8

const DAYTIMES = toWordSet('day night evening morning afternoon')
const FORMERLY = toWordSet('once previously often repeatedly famously frequently regularly routinely')

/**
 * Whether a frame's sentence tells of another occasion than the one before it: "once said", "had previously said", "in a separate
 * interview", "at one point during the campaign".
 */
export function isElsewhere({ words, sentences }: Skeleton, frame: Frame): boolean {
  const sentence = sentences[frame.sentence]
  if (!sentence) return false
  const from = Math.max(sentence.from, frame.cue.from - REACH)
  const to = Math.min(sentence.to, frame.cue.to + REACH)
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word?.quote !== -1) continue
    const near = at >= frame.cue.from - 3 && at <= frame.cue.to + 1
    if (near && FORMERLY.has(word.lower)) return true
    if (near && word.lower === 'earlier' && !isPartOfDate(words, at)) return true
    if (word.lower === 'past' && words[at - 2]?.lower === 'in') return true
    if (word.lower === 'campaign' && words[at - 2]?.lower === 'during') return true
    if (readMedium(words, at)?.other === true) return true
  }
  return false
}

/** "earlier this month", "earlier in the day", "earlier Wednesday". */
function isPartOfDate(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.tag === 'time' || /^(?:this|in|on|that|today|last)$/.test(next?.lower ?? '')
}

/** The phrase by which a frame's sentence puts it on a day that is already known: "later that day", "the same night"; `null` for none. */
export function findSameDay({ words, sentences }: Skeleton, frame: Frame): Span | null {
  const sentence = sentences[frame.sentence]
  if (!sentence) return null
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (!DAYTIMES.has(words[at]?.lower ?? '')) continue
    const before = words[at - 1]?.lower ?? ''
    if (/^(?:that|when|as|of)$/.test(words[at + 1]?.lower ?? '')) continue
    const counted = before === 'that' || before === 'same'
    const inDay =
      before === 'the' &&
      words[at - 2]?.lower === 'in' &&
      /^(?:earlier|later)$/.test(words[at - 3]?.lower ?? '')
    if (!counted && !inDay) continue
    const first = words[inDay ? at - 3 : at - 1]
    const last = words[at]
    if (first && last) return { start: first.start, end: last.end }
  }
  return null
}
