// `npm run bench:desk`: how fast the desk, the library and the search are with 100,000 quotes in the library, beside the same actions on an
// empty one, in the real window.
//
//   node scripts/benchDesk.mjs [--json] [--quotes 100000] [--rounds 2] [--starts 20]
//
// The library is written once (scripts/bench/desk/makeLibrary.mjs) and kept in out/bench/libraries. Every action is done with real keys and
// clicks and timed in the page, from the event to the frame after the one that shows its result.
import './checkNode.mjs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { buildProbe } from './bench/desk/buildProbe.mjs'
import { nameRuntime } from './bench/desk/openApp.mjs'
import { prepareLibraries } from './bench/desk/prepareLibraries.mjs'
import { runDesk, runStarts } from './bench/desk/runDesk.mjs'
import { toMetrics, toTable } from './bench/desk/report.mjs'
import { isBuilt } from './buildStamp.mjs'
import { chooseSpecRuntime } from './chooseSpecRuntime.mjs'
import { ensurePackages } from './ensurePackages.mjs'
import { run } from './run.mjs'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quotes: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '2' },
    starts: { type: 'string', default: '20' },
  },
})
const [quotes, rounds, starts] = [Number(values.quotes), Number(values.rounds), Number(values.starts)]
if (!(quotes >= 1 && rounds >= 1 && starts >= 1)) {
  console.error('--quotes, --rounds and --starts are numbers from 1 on.')
  process.exit(2)
}

process.chdir(join(import.meta.dirname, '..'))
await ensurePackages()

const { env, prefix } = chooseSpecRuntime()
if (prefix.length > 0 && process.env.BENCH_DISPLAY === undefined) {
  // On Electron without a screen: once more, on one that nobody sees.
  const [command = '', ...args] = [...prefix, process.execPath, ...process.argv.slice(1)]
  process.exit(await run(command, args, { env: { ...process.env, ...env, BENCH_DISPLAY: '1' } }))
}
Object.assign(process.env, env)

/** What is told on the way goes to standard error: with --json standard output is the object alone. @param {string} line */
const tell = (line) => {
  console.error(line)
}
if (!isBuilt()) {
  tell('Building …')
  const { buildAll } = await import('./buildAll.mjs')
  await buildAll()
}
await prepareLibraries(quotes, tell)
const probe = await buildProbe()
const runs = []
for (let round = 1; round <= rounds; round++) {
  tell(`Round ${round} of ${rounds} on ${nameRuntime()} …`)
  runs.push({ empty: await runDesk('empty', probe), full: await runDesk('full', probe) })
}
tell(`${starts} starts …`)
const figures = toMetrics(runs, await runStarts(starts))
console.log(values.json ? JSON.stringify(figures.metrics) : toTable(figures))
