import type { Paragraph } from './candidates'
import { findDates, type FoundDate } from './dates'
import type { Frame } from './frame'
import type { Word } from './word'

/** How far after its cue a date may stand, in words. */
const REACH = 14

/**
 * The date that a cue's sentence states for it: beside the cue, before any clause that the cue reports, else at the sentence's head or
 * between subject and cue. Dates inside what is reported say when something else happened.
 */
export function findStatedDate(
  paragraph: Paragraph,
  frame: Frame,
  published: string | null,
): FoundDate | null {
  const sentence = paragraph.skeleton.sentences[frame.sentence]
  if (!sentence) return null
  const { words } = paragraph.skeleton
  const dates = findDates(words, sentence, published).filter((date) => !isRangeEnd(words, date))
  const edge = Math.max(frame.cue.to, frame.link === 'inverted' ? frame.subject.to : 0)
  const after = dates.find(
    (date) => date.at >= frame.cue.to && date.at - edge <= REACH && !crossesClause(words, edge, date.at),
  )
  if (after) return after
  const before = dates.filter((date) => date.at < frame.cue.from)
  const beside = before.findLast((date) => date.at >= frame.subject.from)
  return (
    beside ??
    before.find(
      (date) => date.at - sentence.from <= 3 && !crossesClause(words, date.at, frame.subject.from),
    ) ??
    null
  )
}

/** "since Tuesday", "until May": a date that only bounds a time. */
function isRangeEnd(words: readonly Word[], date: FoundDate): boolean {
  return /^(?:since|until|till|before|by|after|for|from)$/.test(words[date.at - 1]?.lower ?? '')
}

/** Whether a clause of its own begins between two words: with "that" and the like, or with a verb. */
export function crossesClause(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (
      word?.tag === 'sub' ||
      word?.tag === 'aux' ||
      word?.tag === 'pron' ||
      word?.tag === 'colon' ||
      word?.tag === 'to'
    )
      return true
    if (word?.tag === 'verb' && word.verb?.form !== 'ing' && word.verb?.form !== 'participle') return true
  }
  return false
}
