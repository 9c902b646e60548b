import { createRandom, pick } from '../../articles/random.mjs'
import { synonyms } from './editWords.mjs'
import { makePairs } from './makePairs.mjs'
import { readSources } from './spoken.mjs'

/** @typedef {import('./loadVerbatim.mjs').Verbatim} Verbatim */
/** @typedef {import('./makePairs.mjs').QuotePair} QuotePair */
/** @typedef {{ readonly pair: QuotePair, readonly finding: string }} Scored */

/** @param {string} text */
export const asQuote = (text) => ({ text, segments: [{ start: 0, end: text.length }], speaker: null })

/** Every pair with the finding that the engine comes to. @param {Verbatim} verbatim @returns {readonly Scored[]} */
export function scorePairs({ checkQuote, indexSource }) {
  const indexes = new Map(readSources().map(({ name, text }) => [name, indexSource(text)]))
  return makePairs().map((pair) => {
    const index = indexes.get(pair.source)
    if (!index) throw new RangeError(`No source ${pair.source}`)
    return { pair, finding: checkQuote(asQuote(pair.quote), index).finding }
  })
}

/** Figures of some pairs, in percent. @param {readonly Scored[]} scored */
export function toFigures(scored) {
  const absent = scored.filter(({ pair }) => pair.finding === 'not-found')
  const risky = scored.filter(({ pair }) => pair.finding === 'meaning-at-risk')
  const altered = scored.filter(({ pair }) => pair.finding !== 'exact')
  return {
    pairs: scored.length,
    accuracy: toPercent(scored, ({ pair, finding }) => finding === pair.finding),
    falseExact: altered.filter(({ finding }) => finding === 'exact').length,
    falseFound: toPercent(absent, ({ finding }) => finding !== 'not-found'),
    riskRecall: toPercent(risky, ({ finding }) => finding === 'meaning-at-risk'),
  }
}

/**
 * How often the passage of a sentence is found of whose words one in seven is replaced, left out or doubled, in percent: in the right place, that
 * is, where it stands in its source.
 *
 * @param {Verbatim} verbatim
 */
export function measureRecall({ checkQuote, indexSource }) {
  const random = createRandom(7)
  const tried = readSources().flatMap(({ text, paragraphs }) => {
    const index = indexSource(text)
    const flat = text.replace(/\s/g, ' ')
    return paragraphs.flat().flatMap((sentence) => {
      const start = flat.indexOf(sentence)
      if (start < 0 || sentence.split(' ').length < 7) return []
      const { passage } = checkQuote(asQuote(editWords(sentence, random)), index)
      return [passage !== null && passage.start < start + sentence.length && passage.end > start]
    })
  })
  return { tried: tried.length, recall: toPercent(tried, (isFound) => isFound) }
}

/** One word in seven, at least one. @param {string} sentence @param {import('../../articles/random.mjs').Random} random */
function editWords(sentence, random) {
  const words = sentence.split(' ')
  for (let edits = Math.floor(words.length * 0.15); edits > 0; edits--) {
    const at = Math.floor(random() * words.length)
    words[at] = pick(random, ['', `${words[at] ?? ''} indeed`, pick(random, Object.values(synonyms))])
  }
  return words.filter(Boolean).join(' ')
}

/** @template Item @param {readonly Item[]} items @param {(item: Item) => boolean} isRight */
function toPercent(items, isRight) {
  return items.length === 0 ? NaN : (100 * items.filter(isRight).length) / items.length
}
