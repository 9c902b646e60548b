import { Readability } from '@mozilla/readability'
import { childrenOf, type DomDocument, type DomElement, type DomNode, isElement, isText } from './dom'

/** Ranking more elements would take many seconds. */
const MOST_ELEMENTS = 30_000
/** Characters, each counted once for every element around it: ranking looks through all of them again and again. */
const MOST_LOOKS = 60_000_000
/** What is shorter in all was not found rightly: Readability tries again with weaker rules. */
const SHORT = 250

/** The part of a page that is its article, by Mozilla's Readability; the body when nothing stands out. Changes the page. */
export function findContent(document: DomDocument): DomElement {
  if (isTooMuch(document.body)) return document.querySelector('article, main') ?? document.body
  const serializer = (node: unknown): unknown => node
  const read = new Readability<unknown>(document, {
    charThreshold: SHORT,
    keepClasses: true,
    disableJSONLD: true,
    serializer,
  }).parse()
  return isContent(read?.content) ? read.content : document.body
}

function isTooMuch(body: DomElement): boolean {
  let elements = 0
  let looks = 0
  const waiting: { readonly node: DomNode; readonly depth: number }[] = [{ node: body, depth: 1 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (isText(node)) looks += (node.textContent ?? '').length * depth
    if (!isElement(node)) continue
    if (++elements > MOST_ELEMENTS || looks > MOST_LOOKS) return true
    for (const child of childrenOf(node)) waiting.push({ node: child, depth: depth + 1 })
  }
  return looks > MOST_LOOKS
}

function isContent(value: unknown): value is DomElement {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value
}
