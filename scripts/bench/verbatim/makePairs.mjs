import { createRandom, pick } from '../../articles/random.mjs'
import { editOperations } from './editOperations.mjs'
import { invented } from './invented.mjs'
import { readHandWritten, readSources } from './spoken.mjs'

/** @typedef {import('./spoken.mjs').Spoken} Spoken */
/**
 * A quote with the source that it is checked against and the finding that it has to lead to. `half`: `dev` pairs were looked at while the
 * rules were written, `test` pairs were not. `original` are the words of the source that were edited.
 *
 * @typedef {{ readonly source: string, readonly quote: string, readonly finding: string, readonly how: string, readonly half: 'dev' | 'test', readonly original: string | null }} QuotePair
 */

const SEED = 20260303
const EACH = 16

/** All pairs, the same at every run. @returns {readonly QuotePair[]} */
export function makePairs() {
  const random = createRandom(SEED)
  const sources = readSources()
  const edited = editOperations.flatMap((operation) => editSentences(operation, sources, random))
  const written = readHandWritten().map(({ source, finding, quote, why }) => ({
    source,
    quote,
    finding,
    how: `by hand: ${why}`,
    original: null,
  }))
  const pairs = [...edited, ...notSaid(sources, random), ...written]
  /** @type {Map<string, number>} */
  const counts = new Map()
  return pairs.map((pair) => {
    const kind = pair.how.replace(/:.*/, '')
    const at = counts.get(kind) ?? 0
    counts.set(kind, at + 1)
    return { ...pair, half: at % 2 === 0 ? /** @type {const} */ ('dev') : /** @type {const} */ ('test') }
  })
}

/** @param {import('./editOperations.mjs').EditOperation} operation @param {readonly Spoken[]} sources @param {import('../../articles/random.mjs').Random} random */
function editSentences({ name, finding, edit }, sources, random) {
  const pairs = []
  const seen = new Set()
  for (let attempt = 0; attempt < 6000 && pairs.length < EACH; attempt++) {
    const source = pick(random, sources)
    const sentences = source.paragraphs.length > 0 ? pick(random, source.paragraphs) : []
    const at = Math.floor(random() * sentences.length)
    const sentence = sentences[at]
    if (sentence === undefined || isQualifiedAfter(sentences[at + 1])) continue
    const quote = edit(sentence, random, sentences[at + 2] ?? '')
    if (
      quote === null ||
      standsTwice(source.text, quote) ||
      seen.has(quote) ||
      (quote === sentence && finding !== 'exact') ||
      quote.split(/\s/).length < 4
    )
      continue
    seen.add(quote)
    pairs.push({ source: source.name, quote, finding, how: name, original: sentence })
  }
  return pairs
}

/** What stands in two places may be right in one and wrong in the other. @param {string} text @param {string} quote */
function standsTwice(text, quote) {
  const words = quote.toLowerCase().replace(/[.,]$/, '')
  return text.replace(/\s+/g, ' ').toLowerCase().split(words).length > 2
}

/** A sentence that the next one takes back would be at risk by itself. @param {string | undefined} next */
function isQualifiedAfter(next) {
  return /^(?:But only|Except|Unless|In theory)/.test(next ?? '')
}

/** Sentences of other sources, invented ones, and the source's own words in another order. @param {readonly Spoken[]} sources @param {import('../../articles/random.mjs').Random} random */
function notSaid(sources, random) {
  const foreign = Array.from({ length: 60 }, () => {
    const [source, other] = [pick(random, sources), pick(random, sources)]
    const sentences = other.paragraphs.flat()
    return {
      source: source.name,
      quote: sentences.length > 0 ? pick(random, sentences) : '',
      text: source.text,
    }
  }).filter(({ quote, text }) => quote !== '' && !text.replace(/\s+/g, ' ').includes(quote))
  const made = invented.flatMap((quote, at) =>
    [0, 5, 11].map((step) => ({
      source: sources[(at + step) % sources.length]?.name ?? '',
      quote,
      how: 'invented',
    })),
  )
  const shuffled = Array.from({ length: 40 }, () => shuffleSentence(pick(random, sources), random)).filter(
    (pair) => pair !== null,
  )
  return [
    ...foreign.map(({ source, quote }) => ({ source, quote, how: 'of another source' })),
    ...made,
    ...shuffled,
  ].map((pair) => ({
    ...pair,
    finding: 'not-found',
    original: null,
  }))
}

/** Words from all over a source. @param {Spoken} source @param {import('../../articles/random.mjs').Random} random */
function shuffleSentence({ name, paragraphs }, random) {
  const words = paragraphs.flat().join(' ').split(' ')
  if (words.length < 100) return null
  const quote = Array.from({ length: 14 }, () => pick(random, words).replace(/[.,;:?!]/g, '')).join(' ')
  return { source: name, quote, how: 'words of the source, at random' }
}
