/**
 * The value that `share` of the numbers do not exceed (nearest rank).
 *
 * @param {readonly number[]} numbers at least one
 * @param {number} share from 0 to 1: 0.95 is the 95th percentile
 */
export function toPercentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}
