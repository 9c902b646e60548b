/** @typedef {() => number} Random the next number, from 0 to below 1 */

/**
 * Random numbers that are the same for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * One of a list.
 *
 * @template Item
 * @param {Random} random
 * @param {readonly Item[]} items at least one
 */
export function pick(random, items) {
  return /** @type {Item} */ (items[Math.floor(random() * items.length)])
}
