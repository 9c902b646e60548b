import type { OperationKind } from '../model/wording'
import type { SourceIndex } from './indexSource'
import type { ParsedQuote } from './parseQuote'
import type { RuleId } from './rules'
import { getTraits, type WordTraits } from './wordTraits'

/** A quote's words beside a source's, each word by its index. */
export interface Comparison {
  readonly quote: ParsedQuote
  readonly index: SourceIndex
}

/** One word of the quote, of the source, or of both set against each other; -1 on the side that has none. */
export interface Step {
  readonly q: number
  readonly s: number
  readonly kind: OperationKind
  readonly rule: RuleId | null
}

/** A word of either side: as written, its key, and what is known of it. */
export interface Word {
  readonly raw: string
  readonly key: string
  readonly traits: WordTraits
}

const nothing: Word = { raw: '', key: '', traits: getTraits('') }

/** The quote's word of index `q`; an empty one for -1. */
export function quoteWord({ quote }: Comparison, q: number): Word {
  const unit = quote.units[q]
  if (!unit) return nothing
  return { raw: quote.text.slice(unit.start, unit.end), key: unit.key, traits: getTraits(unit.key) }
}

/** The source's word of index `s`; an empty one for -1. */
export function sourceWord({ index }: Comparison, s: number): Word {
  if (s < 0 || s >= index.ids.length) return nothing
  const key = index.keys[index.ids[s] ?? 0] ?? ''
  return { raw: index.text.slice(index.starts[s], index.ends[s]), key, traits: getTraits(key) }
}
