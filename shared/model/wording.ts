import type { Span } from '../text/span'

/**
 * What a comparison of a quote with a source finds, the worst last of those that found the words: the finding of a
 * check is the worst of its differences.
 */
export const wordingFindings = [
  'exact',
  'exact-but-typography',
  'marked-edit',
  'cleaned',
  'words-changed',
  'meaning-at-risk',
  'not-found',
  'source-unavailable',
] as const
export type WordingFinding = (typeof wordingFindings)[number]

/** How a finding is written wherever a person reads it. */
export const wordingNames: Readonly<Record<WordingFinding, string>> = {
  exact: 'Exact',
  'exact-but-typography': 'Exact but for typography',
  'marked-edit': 'Marked edit',
  cleaned: 'Cleaned',
  'words-changed': 'Words changed',
  'meaning-at-risk': 'Meaning at risk',
  'not-found': 'Not found',
  'source-unavailable': 'Source unavailable',
}

/** What became of a stretch of the source in the quote. */
export type OperationKind =
  'same' | 'typography' | 'spelling' | 'marked-edit' | 'changed' | 'added' | 'left-out'

/**
 * One step of the comparison, on the raw texts: UTF-16 offsets, end excluded. `quote` is `null` for what is left out,
 * `source` for what is added; `words` counts the words of the source in a gap that is left out.
 */
export interface Operation {
  readonly kind: OperationKind
  readonly quote: Span | null
  readonly source: Span | null
  readonly words: number
  /** The id of the rule that explains a difference; `null` for what is the same. */
  readonly rule: string | null
}

/** A place of a source where words of a quote stand. */
export interface Place extends Span {
  /** Whose turn it is, as the source names them; `null` where it has no turns. */
  readonly speaker: string | null
  /** The time before it, in seconds from the start of the recording. */
  readonly seconds: number | null
}

/**
 * A difference between the quote and the source, or a reason beside the words, on the raw texts. `source` is `null` for what is
 * added, `quote` an empty span where something is left out.
 */
export interface Difference {
  readonly kind: OperationKind
  /** The id of the rule that explains it. */
  readonly rule: string
  readonly quote: Span | null
  readonly source: Span | null
}

/** What a comparison of a quote with one source found. */
export interface WordingCheck {
  readonly finding: WordingFinding
  /** How much of the quote stands in the source, from 0 to 1. */
  readonly strength: number
  /** `null` when the words are not found. */
  readonly passage: Place | null
  /** Other places where the same words stand, in the order of the source. */
  readonly otherPlaces: readonly Place[]
  /** Word by word, in the order of the quote. */
  readonly operations: readonly Operation[]
  /** The differences and reasons that led to the finding, in the order of the quote. */
  readonly differences: readonly Difference[]
}
