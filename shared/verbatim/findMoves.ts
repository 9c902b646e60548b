import { quoteWord, sourceWord, type Comparison, type Step } from './comparison'
import type { RuleId } from './rules'

const FARTHEST = 14
const GRAVE = new Set(['negation', 'number', 'modal', 'quantifier', 'certainty', 'pronoun'])

/**
 * The steps with words that the quote has in another place than its source: such a word is added here and left out there. Words that
 * two changed steps exchange ("A beat B", "B beat A") have swapped their roles, unless nothing but "and" or "or" stands between.
 */
export function findMoves(comparison: Comparison, steps: readonly Step[]): readonly Step[] {
  const movedTo = new Map<number, RuleId>()
  const movedFrom = new Map<number, RuleId>()
  steps.forEach((step, at) => {
    if (!isLoose(step) || step.q < 0) return
    const { key } = quoteWord(comparison, step.q)
    const to = steps.findIndex(
      (other, place) =>
        place !== at &&
        isLoose(other) &&
        other.s >= 0 &&
        !movedFrom.has(place) &&
        Math.abs(place - at) <= FARTHEST &&
        sourceWord(comparison, other.s).key === key,
    )
    if (to < 0) return
    const rule = toRule(comparison, steps, at, to)
    movedTo.set(at, rule)
    movedFrom.set(to, rule)
  })
  return steps.flatMap((step, at) => placeMoved(step, movedTo.get(at), movedFrom.get(at)))
}

function isLoose({ kind, rule }: Step): boolean {
  return rule === null && (kind === 'changed' || kind === 'added' || kind === 'left-out')
}

function toRule(comparison: Comparison, steps: readonly Step[], a: number, b: number): RuleId {
  const word = quoteWord(comparison, steps[a]?.q ?? -1)
  const isGrave = GRAVE.has(word.traits.kind)
  if (isGrave) return 'roles-swapped'
  const isExchange = steps[a]?.kind === 'changed' && steps[b]?.kind === 'changed'
  if (!isExchange) return 'order-changed'
  if (word.traits.kind === 'small') return 'order-changed'
  const between = steps.slice(Math.min(a, b) + 1, Math.max(a, b)).map(({ q }) => quoteWord(comparison, q).key)
  return between.every((key) => key === 'and' || key === 'or' || key === '')
    ? 'order-changed'
    : 'roles-swapped'
}

/** A step of two words of which one has moved becomes two steps, so that the other one is explained by itself. */
function placeMoved(step: Step, to: RuleId | undefined, from: RuleId | undefined): Step[] {
  if (to && (from ?? step.s < 0)) return [{ ...step, rule: to }]
  if (from && step.q < 0) return [{ ...step, rule: from }]
  if (to)
    return [
      { ...step, s: -1, kind: 'added', rule: to },
      { ...step, q: -1, kind: 'left-out' },
    ]
  if (from)
    return [
      { ...step, s: -1, kind: 'added' },
      { ...step, q: -1, kind: 'left-out', rule: from },
    ]
  return [step]
}
