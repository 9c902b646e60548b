/** Weights of a linear model by feature key, in an open-addressed table; a feature without one counts 0. */
export interface Weights {
  readonly keys: Int32Array
  readonly values: Float64Array
  readonly mask: number
}

/** A table of the given weights. */
export function toWeights(entries: readonly (readonly [key: number, weight: number])[]): Weights {
  let size = 16
  while (size < entries.length * 2) size *= 2
  const weights = { keys: new Int32Array(size), values: new Float64Array(size), mask: size - 1 }
  for (const [key, weight] of entries) {
    let at = key & weights.mask
    while (weights.values[at] !== 0 && weights.keys[at] !== key) at = (at + 1) & weights.mask
    weights.keys[at] = key
    weights.values[at] = weight
  }
  return weights
}

/** A model that knows nothing. */
export const noWeights: Weights = toWeights([])

/** The weight of a feature, 0 when it has none. */
export function getWeight({ keys, values, mask }: Weights, key: number): number {
  let at = key & mask
  while (values[at] !== 0) {
    if (keys[at] === key) return values[at] ?? 0
    at = (at + 1) & mask
  }
  return 0
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
