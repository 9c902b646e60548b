import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeArticle } from '../../articles/writeArticle.mjs'

/** About so many quotes make an article of 4 kB. */
const QUOTES = 16

/**
 * Writes so many articles as text files into a new folder.
 *
 * @param {string} folder
 * @param {number} articles
 * @returns {Promise<readonly string[]>} their texts, in the order of the files' names
 */
export async function writeFiles(folder, articles) {
  const texts = Array.from({ length: articles }, (_, number) => writeArticle(number, QUOTES).text)
  await mkdir(folder, { recursive: true })
  for (const [number, text] of texts.entries())
    await writeFile(join(folder, `article-${String(number).padStart(5, '0')}.txt`), text)
  return texts
}
