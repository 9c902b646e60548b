/**
 * What one test runner did.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/**
 * The counts of a runner, made honest: one that ended with an error has failed at least once, and so has one that
 * ran nothing.
 *
 * @param {Tally | undefined} counted as it reported them; nothing when it wrote no report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function toTally(counted, exitCode) {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 }
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: isSilentFailure ? 1 : failed }
}

/**
 * The counts in the report of `scripts/check.mjs --json`: each wall counts as one.
 *
 * @param {unknown} report
 * @returns {Tally}
 */
export function countWalls(report) {
  const walls = /** @type {{ ok: boolean }[]} */ (report)
  const passed = walls.filter(({ ok }) => ok).length
  return { passed, failed: walls.length - passed }
}

/**
 * The counts in vitest's JSON report.
 *
 * @param {unknown} report
 * @returns {Tally}
 */
export function countUnitTests(report) {
  const { numPassedTests, numFailedTests } =
    /** @type {Record<'numPassedTests' | 'numFailedTests', number>} */ (report)
  return { passed: numPassedTests, failed: numFailedTests }
}

/**
 * The counts in Playwright's JSON report. A spec that passed when tried again has passed.
 *
 * @param {unknown} report
 * @returns {Tally}
 */
export function countSpecs(report) {
  const { stats } = /** @type {{ stats: Record<'expected' | 'unexpected' | 'flaky', number> }} */ (report)
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

/**
 * The sum in words, as the last line of a test run.
 *
 * @param {readonly Tally[]} tallies
 */
export function toSummary(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  return `${passed} passed, ${failed} failed`
}
