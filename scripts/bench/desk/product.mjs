import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildNode } from '../../buildNode.mjs'

const folder = join(import.meta.dirname, '../../../out/bench/product')

/** The product's own functions that records are made with, by the file that each is in. */
const files = {
  readPlainText: 'shared/ingest/text/plainText.ts',
  extract: 'shared/extract/extract.ts',
  applyChange: 'shared/review/applyChange.ts',
  review: 'shared/model/review.ts',
  schema: 'shared/model/action.ts',
  reviewedQuotes: 'shared/review/reviewedQuotes.ts',
  inReview: 'shared/review/inReview.ts',
  toSummary: 'renderer/store/toSummary.ts',
}

/**
 * @typedef {import('../../../shared/model/article').Article} Article
 * @typedef {import('../../../shared/model/article').ArticleDetails} ArticleDetails
 * @typedef {import('../../../shared/model/quote').Quote} Quote
 * @typedef {import('../../../shared/model/review').ArticleReview} ArticleReview
 * @typedef {{
 *   readonly toTextArticle: typeof import('../../../shared/ingest/text/plainText').toTextArticle,
 *   readonly extract: typeof import('../../../shared/extract/extract').extract,
 *   readonly applyChange: typeof import('../../../shared/review/applyChange').applyChange,
 *   readonly newReview: typeof import('../../../shared/model/review').newReview,
 *   readonly reviewActionSchema: typeof import('../../../shared/model/action').reviewActionSchema,
 *   readonly toReviewedQuotes: typeof import('../../../shared/review/reviewedQuotes').toReviewedQuotes,
 *   readonly inReview: typeof import('../../../shared/review/inReview').inReview,
 *   readonly toSummary: (
 *     article: Pick<Article, 'id' | 'sourceId' | 'text'>,
 *     quotes: readonly Quote[],
 *     review: ArticleReview,
 *   ) => { readonly verdicts: readonly string[], readonly details: ArticleDetails },
 * }} Product
 */

/** Builds and loads the product's functions. @returns {Promise<Product>} */
export async function loadProduct() {
  await buildNode(files, folder)
  /** @type {object[]} */
  const modules = []
  for (const name of Object.keys(files)) {
    const loaded = /** @type {unknown} */ (await import(pathToFileURL(join(folder, `${name}.js`)).href))
    modules.push(/** @type {object} */ (loaded))
  }
  /** @type {unknown} */
  const product = Object.assign({}, ...modules)
  return /** @type {Product} */ (product)
}

/** What the library is made by, as one value: other code makes another library. */
export function fingerprintProduct() {
  const hash = createHash('sha256')
  for (const name of Object.keys(files)) hash.update(readFileSync(join(folder, `${name}.js`)))
  for (const name of ['makeRecords', 'makeLibrary'])
    hash.update(readFileSync(join(import.meta.dirname, `${name}.mjs`)))
  return hash.digest('hex')
}
