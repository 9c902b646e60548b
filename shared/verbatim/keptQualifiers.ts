import type { Comparison } from './comparison'
import type { WordKind } from './lexicon/wordKinds'
import { toUnits } from './toUnits'
import { getTraits } from './wordTraits'

/** How far around the quotation marks the reporter's own words are read, in characters. */
const REACH = 120
const KINDS: readonly WordKind[] = ['negation', 'certainty']
const CONDITIONS = new Set(['if', 'unless', 'only', 'provided', 'until'])

/**
 * Whether the article says before the quote what qualifies it in the source: `the plan was not “a gift”`. `words` are the source's.
 */
export function isKeptBefore({ quote }: Comparison, words: string): boolean {
  const start = quote.units[0]?.start ?? 0
  const before = quote.text.slice(Math.max(0, start - REACH), start)
  return holds(before.slice(lastSentence(before)), words.split(' ').slice(-6))
}

/** Whether the article says it after the quote: `“We will dredge,” she said, if the county agrees.` */
export function isKeptAfter({ quote }: Comparison, words: string): boolean {
  const end = quote.units.at(-1)?.end ?? 0
  const after = quote.text.slice(end, end + REACH)
  const stop = after.search(/[.!?]["'”’]?\s+\p{Lu}|\n/u)
  return holds(stop < 0 ? after : after.slice(0, stop), words.split(' ').slice(0, 4))
}

function lastSentence(before: string): number {
  return Math.max(before.lastIndexOf('\n'), before.search(/[.!?]["'”’]?\s+(?!.*[.!?]["'”’]?\s)/s)) + 1
}

/** Whether the reporter has a word of every kind that qualifies in the source; false where the source has none. */
function holds(reported: string, words: readonly string[]): boolean {
  const said = toUnits(reported).keys
  const kinds = KINDS.filter((kind) => words.some((key) => getTraits(key).kind === kind))
  const conditions = words.filter((key) => CONDITIONS.has(key))
  if (kinds.length + conditions.length === 0) return false
  const hasKinds = kinds.every((kind) => said.some((key) => getTraits(key).kind === kind))
  return hasKinds && conditions.every((key) => said.includes(key))
}
