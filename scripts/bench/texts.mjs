import { readFileSync } from 'node:fs'
import { writeArticle } from '../articles/writeArticle.mjs'

/**
 * Texts of articles, about `megabytes` of them: those of a file of documents, from its beginning again when they are too few, or
 * written ones.
 *
 * @param {number} megabytes of UTF-8
 * @param {string | undefined} corpus an NDJSON file of `{"text"}`
 */
export function getTexts(megabytes, corpus) {
  const read = corpus === undefined ? [] : readTexts(corpus)
  const texts = []
  for (let number = 0, bytes = 0; bytes < megabytes * 1e6; number++) {
    const text = read[number % read.length] ?? writeArticle(number, 10).text
    texts.push(text)
    bytes += Buffer.byteLength(text)
  }
  return texts
}

/** @param {string} file */
function readTexts(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const document = /** @type {unknown} */ (JSON.parse(line))
    return /** @type {{ text: string }} */ (document).text
  })
}

/**
 * How many megabytes of UTF-8 some texts are.
 *
 * @param {readonly string[]} texts
 */
export function toMegabytes(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
}
