import { sharedLength, type Span } from '../../text/span'

/** An annotated article, as the corpora hold it. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly title?: string | null
  readonly published?: string | null
  readonly quotes: readonly GoldQuote[]
  readonly nonQuotes?: readonly Span[]
}

/** An annotated quote; offsets in UTF-16, end excluded. */
export interface GoldQuote extends Span {
  readonly kind: string
  readonly speaker: (Partial<Span> & { readonly more?: readonly Partial<Span>[] }) | null
  readonly cue?: { readonly start: number; readonly end: number; readonly class?: string } | null
}

/** Whether two spans share at least half of what they cover together. */
export function isSame(a: Span, b: Span): boolean {
  return sharedLength(a, b) >= 0.5 * (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Whether a mention touches the annotated speaker of a quote. */
export function isSpeaker(gold: GoldQuote, mention: Span): boolean {
  const pieces = gold.speaker ? [gold.speaker, ...(gold.speaker.more ?? [])] : []
  return pieces.some(
    ({ start, end }) => start !== undefined && end !== undefined && sharedLength({ start, end }, mention) > 0,
  )
}
