// `npm run bench`: how fast the extraction is, beside others and by itself.
//
//   node scripts/bench.mjs [--json] [--corpus FILE] [--rounds 5] [--stream-mb 200]
//
// Texts are written for the purpose (scripts/makeArticles.mjs), or those of FILE, a file of documents {"text"}, one a line.
import './checkNode.mjs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { loadEngine } from './bench/engine.mjs'
import { measureLinearity } from './bench/linearity.mjs'
import { measurePool } from './bench/pool.mjs'
import { measureStream } from './bench/stream.mjs'
import { getTexts } from './bench/texts.mjs'
import { measureVersus } from './bench/versus.mjs'

/** @typedef {{ readonly value: number, readonly unit: string }} Metric */

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    'stream-mb': { type: 'string', default: '200' },
  },
})
const rounds = Number(values.rounds)
const streamed = Number(values['stream-mb'])
if (!(rounds >= 1 && streamed > 0)) {
  console.error('--rounds and --stream-mb are numbers from 1 on.')
  process.exit(2)
}

/** How much text each measurement reads in a round, in megabytes; compromise needs seconds for a little. */
const VERSUS_MB = 0.3
const MB = 2

/** What each figure has to be, as issue and README promise it. @type {Readonly<Record<string, string>>} */
const promised = {
  'vs-wink': '≥ 1',
  'vs-compromise': '≥ 20',
  'linear-10x': '0.85–1.15',
  'linear-100x': '0.85–1.15',
  'stream-rss-mb': '< 400',
  'pool-efficiency': '≥ 0.8 × cores',
  'mb-per-s': '',
}

process.chdir(join(import.meta.dirname, '..'))
const extract = await loadEngine()
const texts = getTexts(MB, values.corpus)
const versus = measureVersus(extract, getTexts(VERSUS_MB, values.corpus), rounds)
const linearity = measureLinearity(extract, texts, rounds)
const pool = await measurePool(texts, rounds)
const resident = await measureStream(texts, streamed)

/** @type {Readonly<Record<string, Metric>>} */
const metrics = {
  'vs-wink': { value: round(versus.versusWink), unit: '× wink-nlp tagging' },
  'vs-compromise': { value: round(versus.versusCompromise), unit: '× compromise quotations' },
  'linear-10x': { value: round(linearity.tenfold), unit: 'time per character, 10 times the text' },
  'linear-100x': { value: round(linearity.hundredfold), unit: 'time per character, 100 times the text' },
  'stream-rss-mb': { value: round(resident), unit: `MB resident, ${streamed} MB streamed` },
  'pool-efficiency': { value: round(pool.speedup), unit: `× one worker, ${pool.cores} cores` },
  'mb-per-s': { value: round(versus.megabytesPerSecond), unit: 'MB/s on one core' },
}
if (values.json) console.log(JSON.stringify(metrics))
else {
  for (const [name, { value, unit }] of Object.entries(metrics)) {
    console.log(name.padEnd(18), String(value).padStart(9), ` ${unit.padEnd(42)}`, promised[name])
  }
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100
}
