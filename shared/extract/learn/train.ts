import { toProbabilities, type Weights } from './linear'

/** A choice with known answer: the features of each alternative, and the indices of those that are right. */
export interface Choice {
  readonly alternatives: readonly (readonly string[])[]
  readonly right: readonly number[]
}

export interface TrainingOptions {
  readonly rounds: number
  readonly rate: number
  /** Strength of the pull of every weight to zero. */
  readonly decay: number
}

/**
 * Weights that make the right alternatives likely: multinomial logistic regression by AdaGrad (Duchi et al. 2011) in the order given,
 * so that the same choices yield the same weights. A yes-or-no question is a choice between its features and none.
 */
export function trainChoices(choices: readonly Choice[], options: TrainingOptions): Map<string, number> {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  const step = (feature: string, gradient: number) => {
    const weight = weights.get(feature) ?? 0
    const slope = gradient - options.decay * weight
    const square = (squares.get(feature) ?? 0.1) + slope * slope
    squares.set(feature, square)
    weights.set(feature, weight + (options.rate * slope) / Math.sqrt(square))
  }
  for (let round = 0; round < options.rounds; round++) {
    for (const choice of choices) learnChoice(choice, weights, step)
  }
  return weights
}

function learnChoice(
  choice: Choice,
  weights: Weights,
  step: (feature: string, gradient: number) => void,
): void {
  const { alternatives, right } = choice
  if (right.length === 0) return
  const scores = alternatives.map((features) =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
  )
  const likely = toProbabilities(scores)
  const share = right.reduce((sum, index) => sum + (likely[index] ?? 0), 0) || 1e-9
  alternatives.forEach((features, index) => {
    const now = likely[index] ?? 0
    const target = right.includes(index) ? now / share : 0
    const gradient = target - now
    if (Math.abs(gradient) > 1e-4) for (const feature of features) step(feature, gradient)
  })
}
