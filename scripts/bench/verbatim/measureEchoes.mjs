import { createRandom, pick } from '../../articles/random.mjs'
import { toMedian, toSeconds } from '../median.mjs'
import { synonyms } from './editWords.mjs'
import { makeTranscripts } from './makeTranscripts.mjs'

/** Seconds to group `count` quotes, and milliseconds for one more. One in four is another one's echo, half of those with a word changed. @param {import('./loadVerbatim.mjs').Verbatim} verbatim @param {number} count */
export function measureEchoes({ createEchoes }, count) {
  const quotes = makeQuotes(count + 200)
  const old = quotes.slice(0, count).sort((a, b) => b.length - a.length)
  const echoes = createEchoes()
  const seconds = toSeconds(() => {
    for (const quote of old) echoes.add(quote)
  })
  const more = quotes.slice(count).map((quote) => toSeconds(() => echoes.add(quote)) * 1000)
  return { seconds, newMs: toMedian(more) }
}

/** @param {number} count */
function makeQuotes(count) {
  const random = createRandom(11)
  const words = makeTranscripts(60, 100_000).join(' ').split(/\s+/)
  /** @type {string[]} */
  const quotes = []
  while (quotes.length < count) {
    const length = 6 + Math.floor(random() * 30)
    const from = Math.floor(random() * (words.length - length))
    const fresh = words.slice(from, from + length)
    const echo = quotes.length > 0 ? pick(random, quotes).split(' ') : fresh
    const taken = random() < 0.25 ? echo : fresh
    if (random() < 0.5) taken[taken.length >> 1] = pick(random, Object.values(synonyms))
    quotes.push(taken.join(' '))
  }
  return quotes
}
