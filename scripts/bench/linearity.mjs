import { toMedian, toSeconds } from './median.mjs'

/** About how many characters the text of size 1 has. */
const UNIT = 20_000

/**
 * How the time per character grows when a text is 10 and 100 times as long: the same articles are extracted as a hundred texts, as
 * ten, and as one. Ratios to the hundred texts, medians over the rounds.
 *
 * @param {(text: string) => number} extract
 * @param {readonly string[]} texts
 * @param {number} rounds
 */
export function measureLinearity(extract, texts, rounds) {
  const units = toUnits(texts)
  const [small, middle, large] = [join(units, 1), join(units, 10), join(units, 100)]
  const sizes = [small, middle, large]
  const run = (/** @type {readonly string[]} */ size) =>
    toSeconds(() => {
      for (const text of size) extract(text)
    })
  sizes.forEach(run)
  const seconds = Array.from({ length: rounds }, () => sizes.map(run))
  return {
    tenfold: toMedian(seconds.map(([one = NaN, ten = NaN]) => ten / one)),
    hundredfold: toMedian(seconds.map(([one = NaN, , hundred = NaN]) => hundred / one)),
  }
}

/** A hundred texts of about the same length, the articles taken again from the first when they run out. @param {readonly string[]} texts */
function toUnits(texts) {
  let next = 0
  return Array.from({ length: 100 }, () => {
    let unit = ''
    while (unit.length < UNIT) unit += `${texts[next++ % texts.length] ?? ''}\n`
    return unit
  })
}

/** @param {readonly string[]} units @param {number} count */
function join(units, count) {
  return Array.from({ length: units.length / count }, (_, at) =>
    units.slice(at * count, (at + 1) * count).join(''),
  )
}
