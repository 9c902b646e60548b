import { fail, succeed } from '../../model/result'
import type { Draft, StatedDetail } from '../block'
import { cleanWords } from '../cleanWords'
import { readHtmlBlocks } from '../html/readHtmlBlocks'
import { withDays } from '../withDays'
import type { Reader } from '../reader'
import { toPlainText } from '../text/plainText'
import { toArticle } from '../toArticle'
import { findAll, findChild, parseXml, textOf, type XmlElement } from '../xml/xmlTree'
import { toMarkup } from '../xml/toMarkup'

/** A feed of more entries is not read by anybody. */
const MOST_ENTRIES = 1000

/** Reads a feed (RSS 0.9 to 2.0, RDF, Atom): one article for each entry, as much of it as the feed holds. */
export const readFeed: Reader = ({ bytes }) => Promise.resolve(readEntries(bytes))

function readEntries(bytes: Uint8Array): Awaited<ReturnType<Reader>> {
  const text = toPlainText(bytes)
  if (!text.ok) return text
  const root = parseXml(text.value)
  if (!root.ok) return root
  const channel = findChild(root.value, 'channel') ?? root.value
  const entries = findAll(root.value, 'item', 'entry').slice(0, MOST_ENTRIES)
  const drafts = entries.map((entry) => readEntry(entry, channel))
  const articles = drafts.flatMap((draft) => (draft && draft.blocks.length > 0 ? [toArticle(draft)] : []))
  return articles.length === 0 ? fail('no-articles') : succeed(articles)
}

function readEntry(entry: XmlElement, channel: XmlElement): Draft | null {
  const content = findChild(entry, 'content:encoded', 'content', 'description', 'summary')
  const blocks = content ? readHtmlBlocks(toHtml(content)) : []
  if (!blocks) return null
  const of = (element: XmlElement, ...names: readonly string[]): StatedDetail | undefined => {
    const found = findChild(element, ...names)
    const value = found && cleanWords(textOf(found))
    return value ? { value, from: 'feed' } : undefined
  }
  const author = findChild(entry, 'author')
  const language = channel.attributes.get('xml:lang')
  return {
    blocks,
    details: withDays({
      title: of(entry, 'title'),
      byline: of(entry, 'dc:creator') ?? (author && (of(author, 'name') ?? of(entry, 'author'))),
      publisher: of(channel, 'title'),
      url: findLink(entry),
      published: of(entry, 'pubDate', 'published', 'dc:date'),
      updated: of(entry, 'updated', 'dcterms:modified'),
      language:
        of(channel, 'language', 'dc:language') ?? (language ? { value: language, from: 'feed' } : undefined),
    }),
  }
}

/** Markup in Atom is either escaped, as in RSS, or there as elements. */
function toHtml(content: XmlElement): string {
  return content.attributes.get('type') === 'xhtml' ? toMarkup(content) : textOf(content)
}

function findLink(entry: XmlElement): StatedDetail | undefined {
  const links = findAll(entry, 'link')
  const chosen = links.find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate')
  const value = chosen && (chosen.attributes.get('href') ?? textOf(chosen).trim())
  return value && /^https?:/i.test(value) ? { value, from: 'feed' } : undefined
}
