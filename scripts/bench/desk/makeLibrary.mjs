import { writeArticle } from '../../articles/writeArticle.mjs'
import { makeRecords } from './makeRecords.mjs'

/** @typedef {import('./makeRecords.mjs').Records} Records */
/** @typedef {import('./product.mjs').Product} Product */

/** Quotes up for review in the article that is opened, and in the dense one, which has `denseLength` characters too. */
const openQuotes = 60
const denseQuotes = 500
const denseLength = 200_000

const SECOND = 1000
const HOUR = 60 * 60 * SECOND
const LAST_DAY = Date.UTC(2026, 9, 1)
/** Articles with these numbers are written for the measurements, beside those of the library. */
const first = { open: 1_000_000, dense: 2_000_000 }

/**
 * The articles that the actions are measured on, the one that is opened last: 60 quotes each, nothing decided.
 *
 * @param {Product} product
 * @param {number} count
 * @returns {readonly Records[]}
 */
export function makeMeasured(product, count) {
  const found = []
  for (let number = first.open; found.length < count; number++) {
    const records = makeRecords(product, writeArticle(number, openQuotes - 5 - (number % 10)), {
      number,
      addedAt: LAST_DAY + found.length * SECOND,
      decided: 'none',
    })
    if (countQuotes(records) === openQuotes) found.push(records)
  }
  return found
}

/**
 * The dense article: at least 500 quotes in at least 200 kB, nothing decided.
 *
 * @param {Product} product
 * @returns {Records}
 */
export function makeDense(product) {
  const number = first.dense
  const dense = writeArticle(number, denseQuotes - 85)
  const paragraphs = dense.text.trimEnd().split('\n\n')
  for (let more = number + 1; paragraphs.join('\n\n').length < denseLength; more++) {
    const extra = writeArticle(more, 0).text.trimEnd().split('\n\n').slice(1)
    paragraphs.splice(1 + ((more * 7919) % (paragraphs.length - 1)), 0, ...extra)
  }
  const written = {
    ...dense,
    title: 'The whole winter',
    text: ['The whole winter', ...paragraphs.slice(1)].join('\n\n'),
  }
  return makeRecords(product, written, { number, addedAt: LAST_DAY - HOUR, decided: 'none' })
}

/**
 * The articles of a library of at least `quotes` quotes, ten an article or so: a third not begun, a fifth in the middle
 * of their review, the others decided.
 *
 * @param {Product} product
 * @param {number} quotes
 * @returns {Generator<Records>}
 */
export function* makeLibrary(product, quotes) {
  let made = 0
  for (let number = 0; made < quotes; number++) {
    const decided = number % 15 < 5 ? 'none' : number % 15 < 8 ? 'some' : 'all'
    const addedAt = LAST_DAY - 2 * HOUR * (number + 2)
    const records = makeRecords(product, writeArticle(number, 7 + (number % 6)), { number, addedAt, decided })
    made += countQuotes(records)
    yield records
  }
}

/**
 * How many quotes of an article are up for review.
 *
 * @param {Records} records
 */
export function countQuotes({ summaries }) {
  return summaries.reduce((sum, { verdicts }) => sum + verdicts.length, 0)
}
