// `npm test`: installs what is missing, then walls, unit tests, the build and the end-to-end tests, whatever fails.
import './checkNode.mjs'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { chooseSpecRuntime } from './chooseSpecRuntime.mjs'
import { ensurePackages } from './ensurePackages.mjs'
import { run } from './run.mjs'
import { countSpecs, countUnitTests, countWalls, toSummary, toTally } from './tally.mjs'

process.chdir(join(import.meta.dirname, '..'))

const node = process.execPath
const reports = 'out/test-reports'

/**
 * Runs one runner and counts its report.
 *
 * @param {string} title
 * @param {readonly string[]} command
 * @param {string} report the file that it writes
 * @param {(report: unknown) => import('./tally.mjs').Tally} count
 * @param {NodeJS.ProcessEnv} [env]
 */
async function runCounted(title, [command = node, ...args], report, count, env = process.env) {
  console.log(`\n— ${title} —`)
  const code = await run(command, args, { env })
  let counted
  try {
    counted = count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    counted = undefined
  }
  return toTally(counted, code)
}

await ensurePackages()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const tallies = []

const walls = `${reports}/walls.json`
tallies.push(await runCounted('Walls', [node, 'scripts/check.mjs', '--json', walls], walls, countWalls))

const units = `${reports}/vitest.json`
const vitest = [node, 'node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json']
tallies.push(await runCounted('Unit tests', [...vitest, `--outputFile.json=${units}`], units, countUnitTests))

console.log('\n— Build —')
const buildCode = await run(node, ['scripts/build.mjs'])
if (buildCode !== 0) tallies.push({ passed: 0, failed: 1 })

const specs = `${reports}/playwright.json`
const playwright = [node, 'node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json']
const runtime = chooseSpecRuntime()
const env = { ...process.env, ...runtime.env, PLAYWRIGHT_JSON_OUTPUT_FILE: specs }
tallies.push(await runCounted('End-to-end tests', [...runtime.prefix, ...playwright], specs, countSpecs, env))

console.log(`\n${toSummary(tallies)}`)
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0
