import type { ReadProblem } from '../../model/readProblem'
import { fail, succeed, type Result } from '../../model/result'
import type { Block, StatedDetails } from '../block'
import type { ReadArticle, Reader } from '../reader'
import { parseContentType } from '../parseContentType'
import { toArticle } from '../toArticle'
import { chooseBlocks } from './chooseBlocks'
import { decodeHtml } from './decodeHtml'
import { parsePage } from './dom'
import { findLinkedData } from './jsonLd'
import { readArticleBody } from './linkedDetails'
import { findMissing, removeScripts } from './missingArticle'
import { readPageDetails } from './pageDetails'
import { readHtmlBlocks } from './readHtmlBlocks'

/** Browsers mark with this what was selected, in markup on the clipboard. */
const FRAGMENT = '<!--StartFragment-->'

/** Reads a web page that was saved from a browser, or fetched from its site. */
export const readHtml: Reader = ({ bytes, contentType }) => {
  const text = decodeHtml(bytes, parseContentType(contentType ?? '')?.charset ?? null)
  return Promise.resolve(text.ok ? readPage(text.value, {}) : text)
}

/** Reads the markup of a page as an article; `known` is what its surroundings say of it, which outweighs the page. */
export function readPage(html: string, known: StatedDetails): Result<readonly ReadArticle[], ReadProblem> {
  if (html.includes(FRAGMENT)) return readFragment(html)
  const page = parsePage(html)
  if (!page.ok) return page
  const linked = findLinkedData(page.value)
  const saved = findSavedFrom(html)
  const details = { ...saved, ...readPageDetails(page.value, linked), ...known }
  const missing = findMissing(page.value, removeScripts(page.value))
  const blocks = chooseBlocks(page.value, linked ? readArticleBody(linked) : '', details.title?.value ?? null)
  if (missing && lengthOf(blocks) < missing.least) return fail(missing.problem)
  return lengthOf(blocks) === 0 ? fail('empty') : succeed([toArticle({ blocks, details })])
}

/** What a person selected and copied is all article. */
function readFragment(html: string): Result<readonly ReadArticle[], ReadProblem> {
  const blocks = readHtmlBlocks(html)
  if (blocks === null) return fail('nested-too-deep')
  return blocks.length === 0 ? fail('empty') : succeed([toArticle({ blocks, details: {} })])
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { kind, text }) => (kind === 'heading' ? sum : sum + text.length), 0)
}

/** Browsers note in a saved page where it was: `<!-- saved from url=(0042)https://… -->`. */
function findSavedFrom(html: string): StatedDetails {
  const url = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{3,2000}?)\s*-->/i.exec(
    html.slice(0, 4000),
  )?.[1]
  return url === undefined ? {} : { url: { value: url, from: 'markup' } }
}
