import { toFeatureTable } from '../learn/features'
import type { Attribution } from './attribute'
import type { Paragraph } from './candidates'
import type { Clause } from './clause'
import { toFrameFacts, type FrameFacts } from './frameFacts'
import type { Word } from './word'

/** What the question "does this frame report this clause?" is answered from, besides the facts about the frame. */
export interface ClauseFacts {
  readonly rule: Clause['rule']
  /** What was passed between cue and clause; what the clause was cut off at, and whether it was. */
  readonly skipped: string
  readonly cut: string
  readonly shorter: string
  /** How the clause begins: `that`, `to`, a subject and its verb, a bare noun phrase, a quote … */
  readonly opening: string
  readonly length: string
  readonly finite: string
  /** Whether the marked spans inside are attributed to the same cue; `none` when there are none. */
  readonly quotes: string
  /** Tag of the word after the attribution or clause, and of the word before the cue. */
  readonly after: string
  readonly before: string
  /** Reporting frames with a subject of their own inside the clause. */
  readonly inside: string
  /** Whether the cue is `say`, which reports almost anything. */
  readonly says: string
}

/** The features of a reported clause, one a line; see `speakerFeatures` for how to add one. */
export const clauseFeatures = toFeatureTable<keyof ClauseFacts | keyof FrameFacts>('clause', [
  [],
  ['lemma', 'rule'],
  ['lemma', 'opening'],
  ['lemma', 'form'],
  ['rule', 'opening', 'form'],
  ['kind', 'link', 'rule'],
  ['link', 'host', 'rule', 'form'],
  ['length', 'rule', 'finite'],
  ['skipped', 'lemma'],
  ['cut'],
  ['cut', 'opening'],
  ['shorter', 'length'],
  ['skipped', 'opening'],
  ['subject', 'link'],
  ['subject', 'lemma'],
  ['voice', 'form', 'says'],
  ['voice', 'lemma'],
  ['helper', 'voice'],
  ['quotes', 'rule', 'opening'],
  ['rule', 'after'],
  ['before', 'rule', 'link'],
  ['finite', 'lemma'],
  ['inside', 'rule', 'cut'],
  ['inside', 'rule', 'opening'],
  ['cut', 'length'],
  ['cut', 'rule', 'finite'],
  ['length', 'lemma'],
])

/** The facts about a clause. */
export function toClauseFacts(
  paragraph: Paragraph,
  clause: Clause,
  attributions: readonly Attribution[],
): readonly [FrameFacts, ClauseFacts] {
  const { words } = paragraph.skeleton
  const { frame, rule, skipped, cut } = clause
  const tail = rule === 'before' ? Math.max(frame.cue.to, frame.subject.to) : clause.to
  const facts = {
    rule,
    skipped,
    cut,
    shorter: cut === '' ? 'whole' : 'cut',
    opening: toOpening(paragraph, clause),
    length: toLength(clause.to - clause.from),
    finite: hasFinite(words, clause.from, clause.to) ? 'finite' : '',
    quotes: toQuotes(words, clause, attributions),
    after: words[tail]?.tag ?? 'none',
    before: words[frame.cue.from - 1]?.tag ?? 'none',
    inside: countInside(paragraph, clause),
    says: frame.lemma === 'say' ? 'say' : '',
  }
  return [toFrameFacts(paragraph.skeleton, frame), facts]
}

function countInside({ frames, frameFrom }: Paragraph, { from, to, frame }: Clause): string {
  let count = 0
  for (let index = frameFrom[from] ?? 0; index < frames.length && count < 2; index++) {
    const other = frames[index]
    if (!other || other.cue.from >= to) break
    if (
      other.reporting &&
      other.kind === 'verb' &&
      other.cue.from !== frame.cue.from &&
      other.link === 'beside'
    )
      count++
  }
  return String(count)
}

function toOpening({ skeleton: { words, phrases } }: Paragraph, { from, to }: Clause): string {
  const first = words[from]
  if (!first) return ''
  if (first.tag === 'sub' || first.tag === 'prep' || first.tag === 'to') return first.lower
  const phrase = phrases.list[phrases.of[from] ?? -1]
  if (phrase?.from !== from) return first.tag === 'verb' ? `verb-${first.verb?.form ?? ''}` : first.tag
  const next = words[phrase.to]
  const follows = !next || phrase.to >= to ? 'end' : next.tag === 'prep' ? next.lower : next.tag
  return `${phrase.kind === 'pronoun' ? 'pron' : 'np'} ${follows}${hasFinite(words, phrase.to, Math.min(to, phrase.to + 8)) ? ' v' : ''}`
}

function toLength(words: number): string {
  return words <= 3 ? String(words) : words <= 6 ? '4' : words <= 12 ? '7' : words <= 30 ? '13' : '31'
}

function hasFinite(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word?.tag === 'aux') return true
    if (word?.tag === 'verb' && word.verb?.form !== 'ing' && words[at - 1]?.tag !== 'to') return true
  }
  return false
}

function toQuotes(
  words: readonly Word[],
  { from, to, frame }: Clause,
  attributions: readonly Attribution[],
): string {
  let answer = 'none'
  let alone = true
  for (let at = from; at < to; at++) {
    const quote = words[at]?.quote ?? -1
    if (quote === -1) {
      if (words[at]?.tag !== 'comma' && words[at]?.tag !== 'colon') alone = false
      continue
    }
    const chosen = attributions[quote]?.candidate?.frame
    const subject = chosen?.subject.from === frame.subject.from
    if (!subject || answer === 'other') answer = 'other'
    else answer = chosen.cue.from === frame.cue.from ? 'same' : 'subject'
  }
  return alone ? `alone ${answer}` : answer
}
