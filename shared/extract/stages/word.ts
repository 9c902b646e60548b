import type { Span } from '../../text/span'
import type { Lexeme } from '../lexicon/lexeme'
import type { VerbReading } from '../lexicon/verbs'

/**
 * What part a word plays. `gen` is the possessive ending, `to` the particle before an infinitive, `obj` an object pronoun, `poss`
 * a possessive one, `sub` opens a clause, `quote` stands for a whole marked span; punctuation has a tag a kind.
 */
export type Tag =
  | 'det' | 'poss' | 'pron' | 'obj' | 'noun' | 'name' | 'adj' | 'num' | 'verb' | 'aux' | 'adv' | 'prep' | 'conj' | 'sub' | 'to' | 'time'
  | 'gen' | 'quote' | 'stop' | 'comma' | 'semicolon' | 'colon' | 'dash' | 'open' | 'close' | 'symbol' // prettier-ignore

/** A word of a paragraph's skeleton: the paragraph with each marked span replaced by one `quote` word. */
export interface Word extends Span {
  readonly lower: string
  readonly lexeme: Lexeme
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
  readonly tag: Tag
  /** How the word reads as a verb; `null` unless its tag is `verb` or `aux`. */
  readonly verb: VerbReading | null
  /** Index of the marked span in its paragraph, -1 for ordinary words. */
  readonly quote: number
}

/** A stretch of the skeleton: indices of words, end excluded. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** A sentence of the skeleton. */
export interface Sentence extends WordRange {
  /** Whether a word in it may name a medium, may be part of a date. */
  readonly medium: boolean
  readonly time: boolean
}
