/**
 * Weights of a linear model by feature key, in an open-addressed table: key and weight stand side by side, since a look-up that misses
 * the processor's cache costs more than all the rest. A feature without a weight counts 0.
 */
export interface Weights {
  readonly keys: Int32Array
  /** The same memory read as numbers: the weight of the key at `at` stands at `at + 1`. */
  readonly values: Float32Array
  readonly mask: number
}

/** A table of the given weights. */
export function toWeights(entries: readonly (readonly [key: number, weight: number])[]): Weights {
  let size = 16
  while (size < entries.length * 2) size *= 2
  const memory = new ArrayBuffer(size * 8)
  const weights = { keys: new Int32Array(memory), values: new Float32Array(memory), mask: size - 1 }
  for (const [key, weight] of entries) {
    const at = findPlace(weights, key)
    weights.keys[at] = key
    weights.values[at + 1] = weight
  }
  return weights
}

/** A model that knows nothing. */
export const noWeights: Weights = toWeights([])

/** The weight of a feature, 0 when it has none. */
export function getWeight(weights: Weights, key: number): number {
  return weights.values[findPlace(weights, key) + 1] ?? 0
}

/** Where a key stands, or would. */
function findPlace({ keys, values, mask }: Weights, key: number): number {
  let at = key & mask
  while (keys[2 * at] !== key && values[2 * at + 1] !== 0) at = (at + 1) & mask
  return 2 * at
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
