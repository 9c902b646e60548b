import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { toMedian, toSeconds } from './median.mjs'
import { toMegabytes } from './texts.mjs'

/** wink splits and tags, and nothing else of what it could. */
const winkTagger = winkNLP(winkModel, ['sbd', 'pos'])

/** How many texts a tool reads before it is the next one's turn: a busy moment of the machine then hits all of them. */
const BATCH = 20

/**
 * Extraction beside wink-nlp's tagging and compromise's quotations: the same texts in the same process, batch by batch in turn. Of
 * each batch the median over the rounds counts.
 *
 * @param {(text: string) => number} extract
 * @param {readonly string[]} texts
 * @param {number} rounds
 */
export function measureVersus(extract, texts, rounds) {
  const tools = [extract, tag, quote]
  for (const tool of tools) for (const text of texts) tool(text)
  const sums = tools.map(() => 0)
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = texts.slice(from, from + BATCH)
    measureBatch(tools, batch, rounds).forEach((seconds, at) => (sums[at] = (sums[at] ?? 0) + seconds))
  }
  const [own = NaN, wink = NaN, compromise = NaN] = sums
  return {
    megabytesPerSecond: toMegabytes(texts) / own,
    versusWink: wink / own,
    versusCompromise: compromise / own,
  }
}

/** Seconds of each tool. @param {readonly ((text: string) => number)[]} tools @param {readonly string[]} batch @param {number} rounds */
function measureBatch(tools, batch, rounds) {
  const seconds = Array.from({ length: rounds }, () =>
    tools.map((tool) =>
      toSeconds(() => {
        for (const text of batch) tool(text)
      }),
    ),
  )
  return tools.map((_, at) => toMedian(seconds.map((round) => round[at] ?? NaN)))
}

/** @param {string} text */
function tag(text) {
  return winkTagger.readDoc(text).tokens().length()
}

/** @param {string} text */
function quote(text) {
  return compromise(text).quotations().length
}
