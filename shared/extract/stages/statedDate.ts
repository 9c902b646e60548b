import type { Paragraph } from './candidates'
import { getDatesIn, type Calendar } from './calendar'
import type { FoundDate } from './dates'
import { crossesClause } from './crossesClause'
import { toMediumAt } from './findMedium'
import type { Frame } from './frame'
import { phraseStartingAt } from './mention'
import type { Skeleton } from './skeleton'
import type { Word, WordRange } from './word'

/** How far after its cue a date may stand, in words, and how far before a noun of saying. */
const REACH = 14
const NOUN_REACH = 7

/**
 * The date that a cue's sentence states for it: beside the cue, before any clause that the cue reports, else at the sentence's head or
 * between subject and cue. Dates inside what is reported, and dates of things ("the Nov. 8 election"), say when something else happened.
 */
export function findStatedDate(paragraph: Paragraph, frame: Frame, calendar: Calendar): FoundDate | null {
  const { skeleton } = paragraph
  const sentence = skeleton.sentences[frame.sentence]
  if (!sentence?.time) return null
  const { words } = skeleton
  const dates = getDatesIn(calendar, skeleton, sentence).filter(
    (date) => !isRangeEnd(words, date) && !datesThing(words, date),
  )
  return findAfter(skeleton, frame, dates) ?? findBefore(words, frame, sentence, dates)
}

function findAfter(skeleton: Skeleton, frame: Frame, dates: readonly FoundDate[]): FoundDate | null {
  const { words } = skeleton
  const edge = Math.max(frame.cue.to, frame.link === 'inverted' ? frame.subject.to : 0)
  return (
    dates.find(
      (date) =>
        date.at >= frame.cue.to &&
        date.at - edge <= REACH &&
        !crossesClause(words, edge, date.at) &&
        !(frame.kind === 'verb' && isInReported(skeleton, frame, date)),
    ) ?? null
  )
}

function findBefore(
  words: readonly Word[],
  frame: Frame,
  sentence: WordRange,
  dates: readonly FoundDate[],
): FoundDate | null {
  const before = dates.filter((date) => date.at < frame.cue.from)
  const { subject } = frame
  const beside = before.findLast((date) => date.at >= subject.from)
  if (beside) return beside
  if (frame.kind === 'noun')
    return (
      before.findLast(
        (date) => subject.from - date.to <= NOUN_REACH && !crossesClause(words, date.to, subject.from),
      ) ?? null
    )
  return (
    before.find(
      (date) => isFronted(words, sentence, date, subject.from) || isWhenAfter(words, date, subject.from),
    ) ?? null
  )
}

/** Whether a date stands in what opens the sentence before the subject: "In a statement on Monday, she", "When asked on Monday, she". */
function isFronted(words: readonly Word[], { from }: WordRange, date: FoundDate, subject: number): boolean {
  if (date.at - from <= 3 && !crossesClause(words, date.at, subject)) return true
  const asked = words[from]?.tag === 'sub' && words[from + 1]?.tag === 'verb'
  if (crossesClause(words, asked ? from + 2 : from, date.at)) return false
  return asked || !crossesClause(words, date.at, subject)
}

/** "in October, when he told": the clause after a date. */
function isWhenAfter(words: readonly Word[], date: FoundDate, subject: number): boolean {
  const at = words[date.to]?.tag === 'comma' ? date.to + 1 : date.to
  return words[at]?.lower === 'when' && at + 1 === subject
}

/** "since Tuesday", "until May": a date that only bounds a time. */
function isRangeEnd(words: readonly Word[], date: FoundDate): boolean {
  return /^(?:since|until|till|before|by|after|for|from)$/.test(words[date.at - 1]?.lower ?? '')
}

/** "the Nov. 8 election", "Monday's caucuses": the day of a thing, unless the thing is what the words were said through. */
function datesThing(words: readonly Word[], date: FoundDate): boolean {
  let at = date.to
  while (words[at]?.tag === 'time') at++
  const opens = words[date.at - 1]?.lower ?? ''
  const owned =
    words[at]?.tag === 'gen' || (/^(?:an?|one|every|each)$/.test(opens) && words[date.to]?.tag === 'time')
  const first = words[owned ? at + 1 : at]
  const noun =
    first?.tag === 'noun' ||
    first?.tag === 'adj' ||
    (first?.tag === 'name' && (owned || words[date.at - 1]?.tag === 'det'))
  if (!owned && !noun) return false
  for (let near = at; near < at + 6; near++) {
    if (words[near]?.tag === 'stop' || words[near]?.tag === 'comma') break
    if (toMediumAt(words, near) !== null) return false
  }
  return true
}

/** Whether a date belongs to the subject of a clause reported without "that": "said the fire on Feb. 11 had been". */
function isInReported({ words, phrases }: Skeleton, frame: Frame, date: FoundDate): boolean {
  let at = frame.link === 'inverted' ? frame.subject.to : frame.cue.to
  while (words[at]?.tag === 'adv') at++
  let phrase = at < date.at ? phraseStartingAt(phrases, at) : null
  if (phrase && frame.lemma === 'tell') phrase = phraseStartingAt(phrases, phrase.to)
  if (!phrase || phrase.to > date.at) return false
  for (let next = date.to; next < date.to + 8; next++) {
    const word = words[next]
    if (!word || word.tag === 'comma' || word.tag === 'stop' || word.tag === 'quote' || word.tag === 'sub')
      return false
    if (word.tag === 'aux' || (word.tag === 'verb' && word.verb?.form !== 'ing')) return true
  }
  return false
}
