import { walls } from './walls.mjs'

/** As many tools at a time as two cores bear. */
const AT_ONCE = 2

/**
 * How one wall fared, in milliseconds; the output is the tool's own.
 * @typedef {{ readonly name: string, readonly ok: boolean, readonly ms: number, readonly output: string }} WallResult
 */

/**
 * Runs every wall on the project in `root`, two at a time, and answers in the order of `chosen`.
 * A wall whose tool cannot be started has failed.
 * @param {string} root
 * @param {(result: WallResult) => void} [onResult] called as each wall is done
 * @param {readonly import('./walls.mjs').Wall[]} [chosen]
 * @returns {Promise<WallResult[]>}
 */
export async function runWalls(root, onResult = () => undefined, chosen = walls) {
  /** @type {WallResult[]} */
  const results = []
  const waiting = [...chosen.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, wall] = next
      const result = await runWall(root, wall)
      results[place] = result
      onResult(result)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

/**
 * @param {string} root
 * @param {import('./walls.mjs').Wall} wall
 * @returns {Promise<WallResult>}
 */
async function runWall(root, { name, run }) {
  const start = performance.now()
  const { ok, output } = await run(root).catch((/** @type {unknown} */ error) => ({
    ok: false,
    output: `${String(error)}\n`,
  }))
  return { name, ok, ms: Math.round(performance.now() - start), output }
}
