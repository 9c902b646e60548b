import { createHash } from 'node:crypto'
import { ulid } from 'ulid'
import { createRandom, pick } from '../../articles/random.mjs'

/** @typedef {import('./product.mjs').Product} Product */
/**
 * What an article is in the library, table by table. The bytes of its source are those of its text.
 *
 * @typedef {{
 *   readonly sources: readonly object[],
 *   readonly articles: readonly import('./product.mjs').Article[],
 *   readonly quotes: readonly { readonly articleId: string, readonly quotes: readonly object[] }[],
 *   readonly reviews: readonly object[],
 *   readonly summaries: readonly { readonly verdicts: readonly string[], readonly addedAt: string, readonly workedAt: string | null }[],
 *   readonly actions: readonly object[],
 * }} Records
 */

const MINUTE = 60 * 1000
const writers = ['Ines Marrow', 'Otto Pike', 'Lena Strand', 'Farid Abara', 'Gwen Thackray', 'Jonas Verity']
const publishers = ['The Tarrow Post', 'Evening Mail', 'The Calder Dispatch', 'The Marrow Gazette']
const reviewers = ['Agnes Farrow', 'Dov Kettering', 'Mona Quill']
const tags = ['harbour', 'budget', 'schools', 'follow up', 'court']
const notes = [
  'Heard on the recording.',
  'Asked the press office; no answer yet.',
  'The minutes say the same.',
]
/** How often each verdict falls, in hundredths. */
const verdicts = /** @type {const} */ ([
  ['verified', 68],
  ['needs-context', 15],
  ['disputed', 12],
  ['not-a-quote', 5],
])

/**
 * The records of one article as the product would have written them, decided so far as `decided` says.
 *
 * @param {Product} product
 * @param {{ readonly text: string, readonly title: string, readonly published: string }} written
 * @param {{ readonly number: number, readonly addedAt: number, readonly decided: 'none' | 'some' | 'all' }} about
 *   `number` seeds what is said of it, `addedAt` is an instant in milliseconds
 * @returns {Records}
 */
export function makeRecords(product, written, { number, addedAt, decided }) {
  const random = createRandom(number + 1)
  const bytes = Buffer.from(withHead(written, random))
  const name = `${written.title}.txt`
  const read = product.toTextArticle(bytes)
  if (!read.ok) throw new Error(`The article ${number} cannot be read: ${read.problem}`)
  const id = /** @type {import('./product.mjs').Article['id']} */ (sha256(Buffer.from(read.value.text)))
  const sourceId = /** @type {import('./product.mjs').Article['sourceId']} */ (sha256(bytes))
  const article = { id, sourceId, ...read.value }
  const { title, url, published } = article.found
  const { quotes } = product.extract({ id, text: article.text, title, url, published })
  const added = new Date(addedAt).toISOString()
  const log = decide(product, { article, quotes, random, addedAt, decided })
  const { review, actions } = log
  return {
    sources: [
      { id: sourceId, name, mediaType: 'text/plain', origin: 'file', addedAt: added, bytes: article.text },
    ],
    articles: [article],
    quotes: [{ articleId: id, quotes }],
    reviews: [{ articleId: id, review }],
    summaries: [
      { ...product.toSummary(article, quotes, review), addedAt: added, workedAt: actions.at(-1)?.at ?? null },
    ],
    actions: actions.map((action) => ({ ...action, scopes: [id] })),
  }
}

/** @param {{ readonly text: string, readonly published: string }} written @param {import('../../articles/random.mjs').Random} random */
function withHead({ text, published }, random) {
  const [title = '', ...body] = text.split('\n\n')
  const date = new Date(published).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  return [
    title,
    `By ${pick(random, writers)}, ${pick(random, publishers)}`,
    `Published ${date}`,
    ...body,
  ].join('\n\n')
}

/**
 * The review of an article and the log that leads to it.
 *
 * @param {Product} product
 * @param {{
 *   readonly article: import('./product.mjs').Article,
 *   readonly quotes: readonly import('./product.mjs').Quote[],
 *   readonly random: import('../../articles/random.mjs').Random,
 *   readonly addedAt: number,
 *   readonly decided: 'none' | 'some' | 'all',
 * }} what
 */
function decide(product, { article, quotes, random, addedAt, decided }) {
  let review = product.newReview(article.found)
  /** @type {import('../../../shared/model/action').ReviewAction[]} */
  const actions = []
  let at = addedAt + MINUTE
  const by = pick(random, reviewers)
  /** @param {'quote' | 'article'} on @param {object} change */
  const record = (on, change) => {
    at += Math.ceil(random() * MINUTE)
    const action = /** @type {import('../../../shared/model/action').ReviewAction} */ (
      /** @type {unknown} */ ({
        id: ulid(at, random),
        at: new Date(at).toISOString(),
        by,
        step: { kind: 'do' },
        changes: [{ on, articleId: article.id, ...change }],
      })
    )
    const [first] = action.changes
    if (first && first.on !== 'speaker') review = product.applyChange(review, first, action)
    actions.push(action)
  }
  if (random() < 0.1) record('article', { field: 'tags', from: [], to: [pick(random, tags)] })
  for (const quote of decided === 'none' ? [] : quotes) {
    if (quote.kind === 'indirect' || (decided === 'some' && random() < 0.5)) continue
    record('quote', { quoteId: quote.id, field: 'verdict', from: 'undecided', to: pickVerdict(random) })
    if (random() < 0.08)
      record('quote', { quoteId: quote.id, field: 'note', from: '', to: pick(random, notes) })
    if (random() < 0.05)
      record('quote', { quoteId: quote.id, field: 'tags', from: [], to: [pick(random, tags)] })
  }
  if (decided === 'all' && random() < 0.1) record('article', { field: 'isArchived', from: false, to: true })
  return { review, actions }
}

/** @param {import('../../articles/random.mjs').Random} random */
function pickVerdict(random) {
  let left = random() * 100
  for (const [verdict, share] of verdicts) {
    left -= share
    if (left < 0) return verdict
  }
  return 'verified'
}

/** @param {Uint8Array} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
