import type { Span } from '../../text/span'
import type { Frame } from './frame'
import type { WordRange } from './word'

/** A stretch of a sentence that a frame may report: words of the skeleton, marked spans among them. */
export interface Clause extends WordRange, Span {
  readonly frame: Frame
  /** Whether it follows its cue, stands before the attribution, or goes on after an attribution put in the middle. */
  readonly rule: 'after' | 'before' | 'around'
  /** What stands between the cue and the clause: the addressee, a preposition, a time; empty when nothing does. */
  readonly skipped: string
  /** The sign and the word that the clause was cut off at; empty when it runs to its natural end. */
  readonly cut: string
}
