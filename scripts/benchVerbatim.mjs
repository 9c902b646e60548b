// `npm run bench:verbatim`: how right and how fast the comparison of quotes with sources is.
//
//   node scripts/benchVerbatim.mjs [--json] [--errors] [--rounds 5] [--quotes 100000]
//
// The pairs are those written by hand in shared/verbatim/benchmark and those that documented edits make of its sources
// (scripts/bench/verbatim). The rules were written while looking at the dev half; the test half is reported beside it. With --errors every
// pair of the dev half that is judged wrongly is listed.
import './checkNode.mjs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { buildVerbatim, loadVerbatim } from './bench/verbatim/loadVerbatim.mjs'
import { measureBatch, measureCheck } from './bench/verbatim/measureChecks.mjs'
import { measureEchoes } from './bench/verbatim/measureEchoes.mjs'
import { measureRecall, scorePairs, toFigures } from './bench/verbatim/scoreFindings.mjs'

/** @typedef {{ readonly value: number, readonly unit: string }} Metric */

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    quotes: { type: 'string', default: '100000' },
  },
})
const [rounds, quotes] = [Number(values.rounds), Number(values.quotes)]
if (!(rounds >= 1 && quotes >= 1)) {
  console.error('--rounds and --quotes are numbers from 1 on.')
  process.exit(2)
}

/** What each figure has to be, as the issue promises it. @type {Readonly<Record<string, string>>} */
const promised = {
  'finding-accuracy': '≥ 90',
  'passage-recall': '≥ 99',
  'false-exact': '0',
  'false-found': '≤ 1',
  'risk-recall': '≥ 95',
  'check-ms': '≤ 5',
  'batch-s': '≤ 10',
  'echoes-s': '≤ 30',
  'echo-new-ms': '≤ 50',
  'vs-approx-string-match': '',
}

process.chdir(join(import.meta.dirname, '..'))
await buildVerbatim()
const verbatim = await loadVerbatim()
const scored = scorePairs(verbatim)
const all = toFigures(scored)
const recall = measureRecall(verbatim)
const check = measureCheck(verbatim, rounds)
const batch = await measureBatch()
const echoes = measureEchoes(verbatim, quotes)

/** @type {Readonly<Record<string, Metric>>} */
const metrics = {
  'finding-accuracy': { value: round(all.accuracy), unit: `% of ${all.pairs} pairs` },
  'passage-recall': {
    value: round(recall.recall),
    unit: `% of ${recall.tried} passages, 15% of words edited`,
  },
  'false-exact': { value: all.falseExact, unit: 'altered quotes called exact' },
  'false-found': { value: round(all.falseFound), unit: '% of quotes that are not there' },
  'risk-recall': { value: round(all.riskRecall), unit: '% of meaning at risk' },
  'check-ms': { value: round(check.ms), unit: 'ms, 40 words in 200 kB, indexed' },
  'batch-s': { value: round(batch), unit: 's, 1,000 quotes × 100 transcripts, two threads' },
  'echoes-s': { value: round(echoes.seconds), unit: `s, ${quotes} quotes` },
  'echo-new-ms': { value: round(echoes.newMs), unit: 'ms, one more quote' },
  'vs-approx-string-match': { value: round(check.versus), unit: '× as fast, finding the place' },
}
if (values.json) console.log(JSON.stringify(metrics))
else {
  for (const [name, { value, unit }] of Object.entries(metrics))
    console.log(name.padEnd(24), String(value).padStart(9), ` ${unit.padEnd(50)}`, promised[name])
  for (const half of ['dev', 'test']) printHalf(half)
  if (values.errors) printErrors()
}

/** @param {string} half */
function printHalf(half) {
  const { pairs, accuracy, falseExact, falseFound, riskRecall } = toFigures(
    scored.filter(({ pair }) => pair.half === half),
  )
  const parts = [
    `${round(accuracy)}% right`,
    `${falseExact} false exact`,
    `${round(falseFound)}% false found`,
    `${round(riskRecall)}% of risks`,
  ]
  console.log(`${half.padEnd(5)} ${pairs} pairs: ${parts.join(', ')}`)
}

function printErrors() {
  for (const { pair, finding } of scored) {
    if (pair.half === 'dev' && pair.finding !== finding)
      console.log(`${pair.source} (${pair.how}): ${finding}, not ${pair.finding}\n    ${pair.quote}`)
  }
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100
}
