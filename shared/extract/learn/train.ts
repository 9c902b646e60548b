import { toProbabilities, toWeights, type Weights } from './linear'

/** A choice with known answer: the feature keys of each alternative, and the indices of those that are right. */
export interface Choice {
  readonly alternatives: readonly (readonly number[])[]
  readonly right: readonly number[]
}

/** How long and how fast a model learns. */
export interface TrainingOptions {
  readonly rounds: number
  readonly rate: number
  /** Strength of the pull of every weight to zero. */
  readonly decay: number
  /** In how many choices a feature must be met to get a weight. */
  readonly least: number
}

/** The state of learning: weights and squared gradients by slot, slots by key. */
interface Learner {
  readonly slots: Map<number, number>
  readonly weights: number[]
  readonly squares: number[]
}

/**
 * Weights that make the right alternatives likely: multinomial logistic regression by AdaGrad (Duchi et al. 2011) in the order given,
 * so that the same choices yield the same weights. A yes-or-no question is a choice between its features and none.
 */
export function trainChoices(choices: readonly Choice[], options: TrainingOptions): Weights {
  const learner: Learner = { slots: new Map(), weights: [], squares: [] }
  const answered = choices.filter(({ right }) => right.length > 0)
  const met = countChoices(answered)
  const indexed = answered.map(({ alternatives, right }) => ({
    right,
    alternatives: alternatives.map((keys) =>
      keys.filter((key) => (met.get(key) ?? 0) >= options.least).map((key) => toSlot(learner, key)),
    ),
  }))
  const sums: number[] = []
  for (let round = 0; round < options.rounds; round++) {
    for (const choice of indexed) learnChoice(learner, choice, options)
    if (round >= options.rounds / 2)
      learner.weights.forEach((weight, slot) => (sums[slot] = (sums[slot] ?? 0) + weight))
  }
  const averaged = Math.floor(options.rounds / 2)
  return toWeights([...learner.slots].map(([key, slot]) => [key, (sums[slot] ?? 0) / averaged] as const))
}

/** In how many choices each feature is met. */
function countChoices(choices: readonly Choice[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { alternatives } of choices) {
    for (const key of new Set(alternatives.flat())) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function toSlot({ slots, weights, squares }: Learner, key: number): number {
  const known = slots.get(key)
  if (known !== undefined) return known
  slots.set(key, weights.length)
  weights.push(0)
  squares.push(0.1)
  return weights.length - 1
}

function learnChoice(learner: Learner, { alternatives, right }: Choice, options: TrainingOptions): void {
  const scores = alternatives.map((slots) =>
    slots.reduce((sum, slot) => sum + (learner.weights[slot] ?? 0), 0),
  )
  const likely = toProbabilities(scores)
  const share = right.reduce((sum, index) => sum + (likely[index] ?? 0), 0) || 1e-9
  alternatives.forEach((slots, index) => {
    const now = likely[index] ?? 0
    const target = right.includes(index) ? now / share : 0
    const gradient = target - now
    if (Math.abs(gradient) > 1e-4) for (const slot of slots) step(learner, slot, gradient, options)
  })
}

function step(
  { weights, squares }: Learner,
  slot: number,
  gradient: number,
  { rate, decay }: TrainingOptions,
): void {
  const weight = weights[slot] ?? 0
  const slope = gradient - decay * weight
  const square = (squares[slot] ?? 0) + slope * slope
  squares[slot] = square
  weights[slot] = weight + (rate * slope) / Math.sqrt(square)
}
