import type { VerbForm } from '../lexicon/verbs'
import type { Mention } from './mention'
import type { WordRange } from './word'

/**
 * What joins a speaker to words: a verb with its subject, "according to", a noun of saying with its possessor, a colon after a
 * name, a signature after a dash, or a preposition ("from Mayor Hale").
 */
export type FrameKind = 'verb' | 'accord' | 'noun' | 'colon' | 'sign' | 'by'

/** How the subject of a verb was found. */
export type SubjectLink =
  | 'beside'
  | 'apposed'
  | 'inverted'
  | 'relative'
  | 'coordinated'
  | 'participle'
  | 'outer'
  | 'modifier'
  | 'fronted'
  | 'infinitive'
  | 'governed'
  | 'with'
  | 'object'
  | 'none'

/** A cue and the mention that it makes the speaker. Words are counted in the paragraph's skeleton. */
export interface Frame {
  readonly kind: FrameKind
  /** The cue's words. */
  readonly cue: WordRange
  readonly lemma: string
  readonly form: VerbForm | 'none'
  /** Whether the lemma is in the list of reporting verbs. */
  readonly reporting: boolean
  readonly subject: Mention
  readonly link: SubjectLink
  readonly passive: boolean
  readonly negated: boolean
  /** Whether an auxiliary or a modal stands before the verb, as written; empty when none does. */
  readonly helper: string
  /** Whether the verb that lent its subject reports speech itself; empty when the subject is the frame's own. */
  readonly host: '' | 'reporting' | 'plain'
  /** Index of its sentence in the paragraph. */
  readonly sentence: number
}
