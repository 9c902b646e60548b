import { sourceWord, type Comparison, type Step } from './comparison'
import type { Difference } from './differences'
import { toUnits } from './toUnits'
import { getTraits } from './wordTraits'

/** How many more words of the source than stand in the brackets they may stand for. */
const SLACK = 4
const GRAVE = ['negation', 'number', 'modal'] as const

/**
 * What is wrong with the brackets of a piece: they stand for far more than they hold, or what they hold and what they stand for
 * differ in a negation, a number or a modal verb.
 */
export function judgeBrackets(comparison: Comparison, steps: readonly Step[]): readonly Difference[] {
  return steps.flatMap((step, at): Difference[] => {
    const unit = comparison.quote.units[step.q]
    if (unit?.form !== 'bracket') return []
    const standsFor = readBracket(steps, at)
    const quote = { start: unit.start, end: unit.end }
    const source = toSpan(comparison, standsFor)
    if (standsFor.length > unit.length * 2 + SLACK) {
      return [{ kind: 'left-out', rule: 'unmarked-omission', quote, source }]
    }
    const inside = toUnits(comparison.quote.text.slice(unit.start, unit.end)).keys
    const outside = standsFor.map((s) => sourceWord(comparison, s).key)
    return isOther(inside, outside)
      ? [{ kind: 'changed', rule: 'bracket-changes-meaning', quote, source }]
      : []
  })
}

/** The source's words that the bracket at step `at` stands for. */
function readBracket(steps: readonly Step[], at: number): number[] {
  const words: number[] = []
  for (let next = at; next < steps.length; next++) {
    const step = steps[next]
    if (!step || (next > at && (step.q >= 0 || step.rule !== 'bracket'))) break
    if (step.s >= 0) words.push(step.s)
  }
  return words
}

function toSpan({ index }: Comparison, words: readonly number[]): Difference['source'] {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return null
  return { start: index.starts[first] ?? 0, end: index.ends[last] ?? 0 }
}

function isOther(inside: readonly string[], outside: readonly string[]): boolean {
  return GRAVE.some((kind) => {
    const own = inside.filter((key) => getTraits(key).kind === kind)
    const other = outside.filter((key) => getTraits(key).kind === kind)
    const isInserted = outside.length === 0 && kind !== 'negation'
    return !isInserted && own.join(' ') !== other.join(' ')
  })
}
