import { objectPronouns } from '../lexicon/functionWords'
import type { Paragraph } from './candidates'
import type { Clause } from './clause'
import type { Frame } from './frame'
import { findMentionFrom, phraseStartingAt } from './mention'
import type { Skeleton } from './skeleton'
import type { Word, WordRange } from './word'

/** Verbs whose first object is the addressee, not what is said. */
const ADDRESSING = new Set(
  'tell remind assure inform warn advise notify convince email persuade reassure ask text caution'.split(' '),
)
/** Prepositions that belong to what a verb reports: "complained about", "called for". */
const CONTENT = /^(?:about|of|for|on|to|against|into|as|upon|that)$/

/** The clauses that the frames of a paragraph may report, in the order of the frames. */
export function findClauses(paragraph: Paragraph): Clause[] {
  const clauses: Clause[] = []
  for (const frame of paragraph.frames) {
    const sentence = paragraph.skeleton.sentences[frame.sentence]
    if (!sentence || !mayReport(frame)) continue
    const after =
      frame.kind === 'accord'
        ? findAfterSource(paragraph, sentence, frame)
        : findAfterCue(paragraph, sentence, frame)
    if (after) clauses.push(after, ...findShorter(paragraph, after), ...findObject(paragraph, after))
    const before = findBefore(paragraph, sentence, frame)
    if (before) clauses.push(before)
  }
  return clauses
}

/** How many words of a clause are searched for a place to cut, and how many cuts are offered. */
const CUT_REACH = 60
const MOST_CUTS = 2

/**
 * The clause up to its first commas that open a relative clause, an apposition or a contrast: what follows may be the reporter's
 * own words.
 */
function findShorter(paragraph: Paragraph, clause: Clause): Clause[] {
  const { words } = paragraph.skeleton
  const { frame, from, rule, skipped } = clause
  const cuts: Clause[] = []
  for (let at = from + 2; at < Math.min(clause.to - 1, from + CUT_REACH) && cuts.length < MOST_CUTS; at++) {
    const sign = words[at]?.tag
    const next = words[at + 1]
    if ((sign !== 'comma' && sign !== 'dash' && sign !== 'open') || !next) continue
    if (next.tag === 'name' || next.tag === 'time' || next.tag === 'num') continue
    const cut = next.tag === 'sub' || next.tag === 'verb' || next.tag === 'det' ? next.tag : next.lower
    const shorter = toClause(paragraph, frame, from, at, rule, skipped, `${sign} ${cut}`)
    if (shorter) cuts.push(shorter)
  }
  return cuts
}

function mayReport(frame: Frame): boolean {
  if (frame.kind === 'verb') return frame.reporting
  return frame.kind === 'accord' || (frame.kind === 'noun' && frame.lemma !== "'s")
}

/** The clause's first noun phrase alone: "endorsed ⟦the senator⟧ on Friday". */
function findObject(paragraph: Paragraph, clause: Clause): Clause[] {
  const { words, phrases } = paragraph.skeleton
  const mention = findMentionFrom(words, phrases, clause.from, clause.to)
  if (!mention || mention.to >= clause.to || clause.rule !== 'after') return []
  const next = words[mention.to]
  if (next?.tag === 'verb' || next?.tag === 'aux') return []
  const cut = `object ${next?.tag === 'prep' ? next.lower : (next?.tag ?? '')}`
  const { frame, from, rule, skipped } = clause
  const to = next?.tag === 'quote' ? mention.to + 1 : mention.to
  const object = toClause(
    paragraph,
    frame,
    from,
    to,
    rule,
    skipped,
    next?.tag === 'quote' ? 'object with quote' : cut,
  )
  return object && object.to < clause.to ? [object] : []
}

/** What follows a cue: "said on Tuesday ⟦that it would rain⟧". */
function findAfterCue(paragraph: Paragraph, sentence: WordRange, frame: Frame): Clause | null {
  const { words } = paragraph.skeleton
  if (frame.link === 'inverted') {
    const next = frame.subject.to
    return words[next]?.tag === 'comma'
      ? toClause(paragraph, frame, next + 1, findEnd(paragraph, sentence, frame, next + 1), 'around', '')
      : null
  }
  const { at, skipped } = skipToContent(paragraph.skeleton, sentence, frame)
  const first = words[at]
  if (!first || at >= sentence.to || first.tag === 'stop') return null
  const rule = skipped.startsWith('comma') ? 'around' : 'after'
  return toClause(paragraph, frame, at, findEnd(paragraph, sentence, frame, at), rule, skipped)
}

/** Passes the addressee, the time and the place between a cue and what is said. */
function skipToContent(
  { words, phrases }: Skeleton,
  sentence: WordRange,
  frame: Frame,
): { at: number; skipped: string } {
  let at = frame.cue.to
  const skipped: string[] = []
  const addressee = phraseStartingAt(phrases, at)
  if (ADDRESSING.has(frame.lemma) && (addressee || objectPronouns.has(words[at]?.lower ?? ''))) {
    at = addressee ? addressee.to : at + 1
    skipped.push('addressee')
  }
  for (let steps = 0; steps < 5 && at < sentence.to; steps++) {
    const word = words[at]
    if (word?.tag === 'time' || word?.tag === 'adv') at++
    else if (word?.tag === 'comma' && steps === 0) {
      at++
      skipped.push('comma')
    } else if (word?.tag === 'colon') at++
    else if (word?.tag === 'prep' || word?.tag === 'to') {
      const next = skipPreposition(words, at, phraseStartingAt(phrases, at + 1)?.to ?? -1, frame)
      if (next === -1) break
      skipped.push(next === at + 1 ? word.lower : 'place')
      at = next
      if (next === at + 1) break
    } else break
  }
  return { at, skipped: skipped.join(' ') }
}

/** Past a preposition that belongs to the verb, or past a whole phrase of time or place; -1 when the content begins here. */
function skipPreposition(words: readonly Word[], at: number, phraseEnd: number, frame: Frame): number {
  const word = words[at]
  if (word?.tag === 'to') return -1
  const content =
    CONTENT.test(word?.lower ?? '') &&
    frame.lemma !== 'say' &&
    frame.lemma !== 'tell' &&
    frame.lemma !== 'write'
  if (content && words[at + 1]?.tag !== 'time') return at + 1
  if (words[at + 1]?.tag === 'time') return at + 2
  return phraseEnd
}

/** What follows the source: "According to Hale, ⟦it rained⟧". */
function findAfterSource(paragraph: Paragraph, sentence: WordRange, frame: Frame): Clause | null {
  const { words } = paragraph.skeleton
  const at = frame.subject.to
  if (frame.cue.from > sentence.from + 6) return null
  let from = words[at - 1]?.tag === 'comma' ? at : at + 1
  while (words[from - 1]?.tag !== 'comma' && from < Math.min(sentence.to, at + 25)) from++
  if (words[from - 1]?.tag !== 'comma') return null
  return toClause(paragraph, frame, from, findEnd(paragraph, sentence, frame, from), 'after', '')
}

/** What stands before an attribution that ends the sentence: "⟦It would rain⟧, Hale said". */
function findBefore(paragraph: Paragraph, sentence: WordRange, frame: Frame): Clause | null {
  const { words } = paragraph.skeleton
  const edges = frame.kind === 'verb' ? Math.min(frame.cue.from, frame.subject.from) : frame.cue.from
  const as = words[edges - 1]?.lower === 'as' && words[edges - 2]?.tag === 'comma' ? 1 : 0
  const sign = words[edges - 1 - as]
  if (!sign || frame.kind === 'noun' || edges - 1 <= sentence.from) return null
  const parted =
    sign.tag === 'comma' || sign.tag === 'dash' || sign.tag === 'quote' || frame.kind === 'accord'
  if (!parted || (frame.link !== 'beside' && frame.link !== 'apposed' && frame.link !== 'inverted'))
    return null
  const end =
    sign.tag === 'quote' || (frame.kind === 'accord' && sign.tag !== 'comma') ? edges : edges - 1 - as
  return toClause(paragraph, frame, skipOpening(paragraph, sentence), end, 'before', '')
}

/** Past "But", "Meanwhile," and the like. */
function skipOpening({ skeleton: { words } }: Paragraph, sentence: WordRange): number {
  let at = sentence.from
  while (
    at < sentence.to &&
    (words[at]?.tag === 'conj' || words[at]?.tag === 'adv' || words[at]?.tag === 'comma')
  )
    at++
  return at
}

/** Where a clause that began at `from` ends: before the next attribution, or a verb joined to the cue, or the sentence's end. */
function findEnd(paragraph: Paragraph, sentence: WordRange, frame: Frame, from: number): number {
  const { words } = paragraph.skeleton
  let end = sentence.to
  while (end > from && (words[end - 1]?.tag === 'stop' || words[end - 1]?.tag === 'semicolon')) end--
  const first = paragraph.frameFrom[Math.min(from, words.length)] ?? 0
  for (let index = first; index < paragraph.frames.length; index++) {
    const other = paragraph.frames[index]
    if (!other || other.cue.from >= end) break
    const cut = findCut(words, frame, other)
    if (cut > from) return cut
  }
  return end
}

/** Where another frame of the sentence cuts the clause off; -1 when it does not. */
function findCut(words: readonly Word[], frame: Frame, other: Frame): number {
  if (!other.reporting || other.cue.from === frame.cue.from) return -1
  const before = words[other.cue.from - 1]
  if (other.kind === 'accord' && before?.tag === 'comma') return other.cue.from - 1
  if (other.kind !== 'verb') return -1
  const joined = other.link === 'coordinated' || other.link === 'participle' || other.link === 'outer'
  if (!joined || other.subject.from !== frame.subject.from) return -1
  let at = other.cue.from
  while (words[at - 1]?.tag === 'adv' || words[at - 1]?.tag === 'aux') at--
  const conjoined = words[at - 1]?.tag === 'conj'
  if (conjoined) at--
  if (words[at - 1]?.tag === 'comma') return at - 1
  return conjoined || words[at - 1]?.tag === 'quote' ? at : -1
}

function toClause(
  paragraph: Paragraph,
  frame: Frame,
  from: number,
  to: number,
  rule: Clause['rule'],
  skipped: string,
  cut = '',
): Clause | null {
  const { words } = paragraph.skeleton
  let end = to
  while (end > from && (words[end - 1]?.tag === 'comma' || words[end - 1]?.tag === 'dash')) end--
  const first = words[from]
  const last = words[end - 1]
  if (!first || !last || end <= from) return null
  return { frame, from, to: end, start: first.start, end: last.end, rule, skipped, cut }
}
