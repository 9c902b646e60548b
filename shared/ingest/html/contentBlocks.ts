import type { Block } from '../block'
import { cleanWords } from '../cleanWords'
import { childrenOf, type DomElement, type DomNode, isElement, isText } from './dom'

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
)
const LEFT_OUT = new Set(
  'script style noscript template iframe object svg button input select textarea figcaption audio video canvas head'.split(
    ' ',
  ),
)
const POST =
  /twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|bluesky-embed|mastodon|threads-post|reddit-embed/
const SENTENCE_END = /[.!?…:;]["”’')\]]*\s*$/

/** The paragraphs of a part of a page, in reading order, by the elements that they stand in. */
export function toContentBlocks(root: DomElement): readonly Block[] {
  const blocks: Block[] = []
  let line = ''
  const flush = (kind: Block['kind']): void => {
    const text = cleanWords(line)
    if (text !== '') blocks.push({ kind, text })
    line = ''
  }
  const walk = (node: DomNode, kind: Block['kind']): void => {
    if (isText(node)) line += node.textContent ?? ''
    if (!isElement(node) || LEFT_OUT.has(node.localName)) return
    if (node.localName === 'br') {
      if (isBreak(node, line)) flush(kind)
      else line += ' '
      return
    }
    const isInline = INLINE.has(node.localName) && !holdsParagraph(node)
    const inner = isInline ? kind : kindOf(node, kind)
    if (!isInline) flush(kind)
    for (const child of childrenOf(node)) walk(child, inner)
    if (!isInline) flush(inner)
  }
  walk(root, 'body')
  flush('body')
  return blocks
}

function kindOf(element: DomElement, around: Block['kind']): Block['kind'] {
  const { localName } = element
  if (around === 'post') return around
  if (localName === 'blockquote') return POST.test(element.className) ? 'post' : 'quote'
  if (/^h[1-6]$/.test(localName)) return 'heading'
  if (around === 'quote') return around
  return localName === 'li' ? 'list' : around
}

/** A line break ends a paragraph when another follows it, or the line before it is a sentence. */
function isBreak(element: DomElement, line: string): boolean {
  let next = element.nextSibling
  while (next && isText(next) && (next.textContent ?? '').trim() === '') next = next.nextSibling
  const isDouble = next !== null && isElement(next) && next.localName === 'br'
  return isDouble || SENTENCE_END.test(line)
}

function holdsParagraph(element: DomElement): boolean {
  return element.querySelector('p, div, li, blockquote, h1, h2, h3') !== null
}
