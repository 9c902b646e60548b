/** Weights of a linear model by feature name; a feature without one counts 0. */
export type Weights = ReadonlyMap<string, number>

/** The sum of the features' weights. */
export function toScore(weights: Weights, features: readonly string[]): number {
  let score = 0
  for (const feature of features) score += weights.get(feature) ?? 0
  return score
}

/** The probabilities of alternatives with the given scores (softmax); empty for none. */
export function toProbabilities(scores: readonly number[]): number[] {
  let highest = -Infinity
  for (const score of scores) if (score > highest) highest = score
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** The probability that a score stands for (logistic function). */
export function toProbability(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
