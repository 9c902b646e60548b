import { toPercentile } from './percentile.mjs'

/** @typedef {import('./runDesk.mjs').Run} Run */
/** @typedef {{ readonly value: number, readonly unit: string }} Metric */
/**
 * A line of the table: the 95th percentile and the median in the full library and in the empty one, in milliseconds.
 *
 * @typedef {{ readonly name: string, readonly full: readonly number[], readonly empty: readonly number[], readonly most: number }} Line
 */
/** @typedef {{ readonly lines: readonly Line[], readonly scrolls: readonly number[], readonly metrics: Readonly<Record<string, Metric>> }} Figures */

/** How much slower an action may be in the full library than in an empty one. */
const mostTimes = 1.5
/** The longest time between two frames of scrolling, in milliseconds. */
const mostFrame = 33
/** The share of the actions that a figure covers. */
const usual = 0.95

/**
 * The figures of all rounds together.
 *
 * @param {readonly { readonly empty: Run, readonly full: Run }[]} runs
 * @param {readonly number[]} starts
 * @returns {Figures}
 */
export function toMetrics(runs, starts) {
  /** @param {'open' | 'decide' | 'search' | 'filter' | 'openDense' | 'decideDense'} action @param {'empty' | 'full'} name */
  const all = (action, name) => runs.flatMap((run) => run[name][action])
  const lines = [
    { name: 'decide', full: all('decide', 'full'), empty: all('decide', 'empty'), most: 50 },
    { name: 'open', full: all('open', 'full'), empty: all('open', 'empty'), most: 150 },
    { name: 'search', full: all('search', 'full'), empty: all('search', 'empty'), most: 100 },
    { name: 'filter', full: all('filter', 'full'), empty: all('filter', 'empty'), most: 150 },
    { name: 'decide-dense', full: all('decideDense', 'full'), empty: all('decide', 'empty'), most: 50 },
    { name: 'open-dense', full: all('openDense', 'full'), empty: all('open', 'empty'), most: 150 },
    { name: 'start', full: starts, empty: [], most: 2000 },
  ]
  const scrolls = runs.map(({ full }) => Math.max(...full.scrolls.map(({ worst }) => worst)))
  return { lines, scrolls, metrics: { ...toTimes(lines, scrolls), ...toRatios(lines) } }
}

/** @param {readonly Line[]} lines @param {readonly number[]} scrolls @returns {Record<string, Metric>} */
function toTimes(lines, scrolls) {
  /** @type {Record<string, Metric>} */
  const times = {}
  for (const { name, full } of lines) {
    if (name === 'open-dense') continue
    times[name === 'start' ? 'start-ms' : `${name}-p95-ms`] = {
      value: round(toPercentile(full, usual)),
      unit: 'ms',
    }
  }
  return { ...times, 'scroll-worst-ms': { value: round(Math.max(...scrolls)), unit: 'ms' } }
}

/** @param {readonly Line[]} lines @returns {Record<string, Metric>} */
function toRatios(lines) {
  const beside = lines.slice(0, 4)
  return Object.fromEntries(
    beside.map(({ name, full, empty }) => [
      `${name}-vs-empty`,
      { value: round(toPercentile(full, usual) / toPercentile(empty, usual)), unit: '× the empty library' },
    ]),
  )
}

/** @param {Figures} figures */
export function toTable({ lines, scrolls }) {
  const head = ['', 'p95', 'median', 'empty p95', 'empty median', '× p95', '× median', 'n', 'promised']
  const rows = lines.map(({ name, full, empty, most }) => {
    const [p95, median] = [toPercentile(full, usual), toPercentile(full, 0.5)]
    const [emptyP95, emptyMedian] = [toPercentile(empty, usual), toPercentile(empty, 0.5)]
    const beside = [emptyP95, emptyMedian, p95 / emptyP95, median / emptyMedian]
    const promised = `≤ ${most} ms${name.startsWith('start') || name.includes('dense') ? '' : `, ≤ ${mostTimes} ×`}`
    return [name, ...[p95, median, ...beside].map(toText), String(full.length), promised]
  })
  rows.push([
    'scroll',
    ...[...scrolls]
      .sort((a, b) => b - a)
      .map(toText)
      .slice(0, 1),
    `worst of each round: ${scrolls.map(toText).join(', ')}; promised ≤ ${mostFrame} ms a frame`,
  ])
  return [head, ...rows]
    .map(([name = '', ...cells]) => [name.padEnd(14), ...cells.map((cell) => cell.padStart(13))].join(''))
    .join('\n')
}

/** @param {number} value */
function toText(value) {
  return Number.isNaN(value) ? '–' : String(round(value))
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100
}
