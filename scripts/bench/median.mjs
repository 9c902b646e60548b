/**
 * The middle one of some numbers, or the mean of the two in the middle.
 *
 * @param {readonly number[]} numbers at least one
 */
export function toMedian(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2
}

/**
 * How many seconds some work takes.
 *
 * @param {() => void} work
 */
export function toSeconds(work) {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}
