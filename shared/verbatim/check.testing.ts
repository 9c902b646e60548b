import type { WordingCheck } from '../model/wording'
import { checkQuote } from './checkQuote'
import { indexSource } from './indexSource'

/** Compares a quote of one segment with a text. */
export function checkAgainst(source: string, quote: string, speaker: string | null = null): WordingCheck {
  return checkQuote(
    { text: quote, segments: [{ start: 0, end: quote.length }], speaker },
    indexSource(source),
  )
}

/** The rules that applied, each once, in order. */
export function rulesOf({ differences }: WordingCheck): readonly string[] {
  return [...new Set(differences.map(({ rule }) => rule))]
}
