import type { Attribution } from './attribute'
import type { Paragraph } from './candidates'
import type { Clause } from './clause'
import { toSubjectShape } from './speakerFeatures'
import type { Word } from './word'

/** What the question "does this frame report this clause?" is answered from. */
export interface ClauseView {
  readonly clause: Clause
  /** How the clause begins: `that`, `to`, a subject and its verb, a bare noun phrase, a quote … */
  readonly opening: string
  readonly length: string
  readonly finite: boolean
  readonly subject: string
  /** Whether the marked spans inside are attributed to the same cue; `none` when there are none. */
  readonly quotes: string
  /** The word after the frame or clause, whichever ends the attribution. */
  readonly after: string
  /** The word before the verb group. */
  readonly before: string
}

/** The features of a reported clause, one line each; see `speakerFeatures` for how to add one. */
export const clauseFeatures: readonly ((view: ClauseView) => string)[] = [
  () => 'bias',
  ({ clause: { frame, rule } }) => `lemma ${frame.lemma} ${rule}`,
  ({ clause: { frame }, opening }) => `lemma ${frame.lemma} ${opening}`,
  ({ clause: { frame } }) => `lemma ${frame.lemma} ${frame.form}`,
  ({ clause: { frame, rule }, opening }) => `open ${rule} ${opening} ${frame.form}`,
  ({ clause: { frame, rule } }) => `link ${frame.kind} ${frame.link} ${rule}`,
  ({ clause: { frame, rule } }) => `link ${frame.link} ${frame.host} ${rule} ${frame.form}`,
  ({ clause: { rule }, length, finite }) => `length ${length} ${rule} ${finite}`,
  ({ clause: { frame, skipped } }) => `skipped ${skipped} ${frame.lemma}`,
  ({ clause: { cut } }) => `cut ${cut}`,
  ({ clause: { cut }, length }) => `cut ${cut === ''} ${length}`,
  ({ clause: { skipped }, opening }) => `skipped ${skipped} ${opening}`,
  ({ clause: { frame }, subject }) => `subject ${subject} ${frame.link}`,
  ({ clause: { frame }, subject }) => `subject ${subject} ${frame.lemma}`,
  ({ clause: { frame } }) => `passive ${frame.passive} ${frame.form} ${frame.lemma === 'say'}`,
  ({ clause: { frame } }) => `helper ${frame.helper} ${frame.negated}`,
  ({ clause: { rule }, quotes, opening }) => `quotes ${quotes} ${rule} ${opening}`,
  ({ clause: { rule }, after }) => `after ${rule} ${after}`,
  ({ clause: { frame, rule }, before }) => `before ${before} ${rule} ${frame.link}`,
]

/** A clause as its features see it. */
export function toClauseView(
  paragraph: Paragraph,
  clause: Clause,
  attributions: readonly Attribution[],
): ClauseView {
  const { words } = paragraph.skeleton
  const { frame } = clause
  const tail = clause.rule === 'before' ? Math.max(frame.cue.to, frame.subject.to) : clause.to
  return {
    clause,
    opening: toOpening(paragraph, clause),
    length: toLength(clause.to - clause.from),
    finite: hasFinite(words, clause.from, clause.to),
    subject: toSubjectShape(paragraph.skeleton, frame),
    quotes: toQuotes(words, clause, attributions),
    after: words[tail]?.tag ?? 'none',
    before: words[frame.cue.from - 1]?.tag ?? 'none',
  }
}

function toOpening({ skeleton: { words, phrases } }: Paragraph, { from, to }: Clause): string {
  const first = words[from]
  if (!first) return ''
  if (first.tag === 'sub' || first.tag === 'prep' || first.tag === 'to') return first.lower
  const phrase = phrases.list[phrases.of[from] ?? -1]
  if (phrase?.from !== from) return first.tag === 'verb' ? `verb-${first.verb?.form ?? ''}` : first.tag
  const next = words[phrase.to]
  const follows = next && phrase.to < to ? (next.tag === 'prep' ? `${next.lower}` : next.tag) : 'end'
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
    const same = chosen?.cue.from === frame.cue.from && chosen.subject.from === frame.subject.from
    answer =
      same && answer !== 'other'
        ? 'same'
        : chosen?.subject.from === frame.subject.from && answer !== 'other'
          ? 'subject'
          : 'other'
  }
  return alone ? `alone ${answer}` : answer
}
