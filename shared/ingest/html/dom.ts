import { parseHTML } from 'linkedom/worker'
import type { ReadProblem } from '../../model/readProblem'
import { fail, succeed, type Result } from '../../model/result'

/**
 * What of the document object model the readers use. Declared here because `shared` is compiled without the types of a
 * browser; linkedom has the same in a worker and in Node.
 */
export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}

/** An element of a page; names in small letters. */
export interface DomElement extends DomNode {
  readonly localName: string
  readonly className: string
  readonly id: string
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => DomElement | null
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>
  readonly remove: () => void
  readonly replaceWith: (...nodes: DomNode[]) => void
  readonly append: (...nodes: DomNode[]) => void
  readonly closest: (selector: string) => DomElement | null
  readonly contains: (node: DomNode) => boolean
}

/** A page. */
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement
  readonly head: DomElement
  readonly body: DomElement
  readonly title: string
  readonly createElement: (name: string) => DomElement
}

const TEXT = 3
const ELEMENT = 1
/** Pages that people read are nested thirty deep; the walks over a document are calls within calls. */
const DEEPEST = 500

/** Tags in a text that are open at once; sloppy pages leave many more open than they nest. */
const MOST_OPEN = 5000
/** The longest live blogs have half as many. */
const MOST_ELEMENTS = 200_000
const LEFT_OPEN =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|path|source|td|th|tr|track|wbr)$/i

/** Marks of XML that mean nothing in a page; linkedom would make nodes of them that lead nowhere. */
const XML_SECTION = /<!\[CDATA\[|\]\]>/g

/** Whether a node is an element. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

/** Whether a node is text. */
export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT
}

/** The page that a text of markup means, with a head and a body; no script of it runs and nothing is loaded. */
export function parsePage(html: string): Result<DomDocument, ReadProblem> {
  const excess = findExcess(html)
  if (excess) return fail(excess)
  const markup = html.replace(XML_SECTION, '')
  const document = parseWhole(markup) ?? parseWhole(`<html><head></head><body>${markup}</body></html>`)
  if (!document) return fail('empty')
  if (isTooDeep(document.documentElement)) return fail('nested-too-deep')
  completeBody(document)
  return succeed(document)
}

/** Whether even parsing would take long: by the tags that are open at once, some left open by right, and by all of them. */
function findExcess(html: string): 'nested-too-deep' | 'too-many-elements' | null {
  let open = 0
  let elements = 0
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)?/gi)) {
    if (!end && ++elements > MOST_ELEMENTS) return 'too-many-elements'
    if (name === '' || LEFT_OPEN.test(name)) continue
    open = end ? Math.max(0, open - 1) : open + 1
    if (open > MOST_OPEN) return 'nested-too-deep'
  }
  return null
}

/** A document whose outermost element is `html`; `null` for markup that has none around it. */
function parseWhole(html: string): DomDocument | null {
  const parsed: unknown = parseHTML(html)
  if (!isParsed(parsed)) return null
  const { document } = parsed
  return isWhole(document) ? document : null
}

/** linkedom answers with a document of any element, or of none at all. */
interface Parsed {
  readonly document: Omit<DomDocument, 'documentElement'> & { readonly documentElement: DomElement | null }
}

function isWhole(document: Parsed['document']): document is DomDocument {
  return document.documentElement?.localName === 'html'
}

function isParsed(value: unknown): value is Parsed {
  // Its window answers for its document when asked, though not to `in`.
  return typeof value === 'object' && value !== null && Reflect.get(value, 'document') !== undefined
}

const IN_HEAD = new Set(['title', 'meta', 'link', 'base', 'script', 'style', 'noscript', 'template'])

/**
 * Start and end tags of head and body may be left out, and end tags may come too early; the parser then leaves what
 * belongs to the body beside the head, in it, or after the page, and the body is no longer what follows the head.
 */
function completeBody(document: DomDocument): void {
  const { documentElement } = document
  const outside = [...childrenOf(document)].filter((node) => isElement(node) && node !== documentElement)
  appendAll(documentElement, outside)
  const top = [...childrenOf(documentElement)].filter(isElement)
  const head = top.find(({ localName }) => localName === 'head')
  const inHead = head ? [...childrenOf(head)] : []
  const from = inHead.findIndex((node) => isElement(node) && !IN_HEAD.has(node.localName))
  const astray = from < 0 ? [] : inHead.slice(from)
  const [first, ...others] = top.filter((element) => element !== head)
  if (first?.localName === 'body' && others.length === 0 && astray.length === 0) return
  const body = document.createElement('body')
  const beside = [...childrenOf(documentElement)].filter((node) => node !== head)
  appendAll(body, [...astray, ...beside])
  if (!head) documentElement.append(document.createElement('head'))
  documentElement.append(body)
}

/** One at a time: a page may have more nodes than a call may have arguments. */
function appendAll(parent: DomElement, nodes: readonly DomNode[]): void {
  for (const node of nodes) parent.append(node)
}

/** The children of a node, in order. */
export function* childrenOf(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child
}

/** Walks without calls within calls: that is what the depth is measured for. */
function isTooDeep(root: DomNode): boolean {
  let depth = 0
  let node = root
  for (;;) {
    if (node.firstChild) {
      node = node.firstChild
      if (++depth > DEEPEST) return true
      continue
    }
    while (!node.nextSibling) {
      const parent = node.parentNode
      if (!parent || node === root || parent === root) return false
      node = parent
      depth--
    }
    node = node.nextSibling
  }
}
