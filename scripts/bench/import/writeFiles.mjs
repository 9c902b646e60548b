import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeArticle } from '../../articles/writeArticle.mjs'

/** How many quotes an article has, about, and how many characters at least. */
const QUOTES = 10
const LENGTH = 4000

/**
 * Writes so many articles as text files into a new folder.
 *
 * @param {string} folder
 * @param {number} articles
 * @returns {Promise<readonly string[]>} their texts, in the order of the files' names
 */
export async function writeFiles(folder, articles) {
  const texts = Array.from({ length: articles }, (_, number) => writeLong(number))
  await mkdir(folder, { recursive: true })
  for (const [number, text] of texts.entries())
    await writeFile(join(folder, `article-${String(number).padStart(5, '0')}.txt`), text)
  return texts
}

/** An article with narration between its quotes until it is long enough. @param {number} number */
function writeLong(number) {
  const paragraphs = writeArticle(number, QUOTES).text.trimEnd().split('\n\n')
  let length = paragraphs.join('\n\n').length
  for (let more = 1; length < LENGTH; more++) {
    const [, narration = ''] = writeArticle(number + more * 1_000_003, 0)
      .text.trimEnd()
      .split('\n\n')
    paragraphs.splice(1 + ((more * 7) % (paragraphs.length - 1)), 0, narration)
    length += narration.length + 2
  }
  return `${paragraphs.join('\n\n')}\n`
}
