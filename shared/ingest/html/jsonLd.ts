import type { DomDocument } from './dom'

/** A node of linked data: whatever the page has written into it. */
export type JsonNode = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|Report|NewsStory|Review|PressRelease|Interview)$/
const MOST_NODES = 5000

/** The linked data of a page (https://schema.org in JSON-LD) about its article, and its other nodes by their ids. */
export interface LinkedData {
  readonly article: JsonNode
  readonly byId: ReadonlyMap<string, JsonNode>
}

/** The linked data about the article of a page: the first node of its kind, one with a headline before others. */
export function findLinkedData(document: DomDocument): LinkedData | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')]
  const nodes = collectNodes(scripts.flatMap((script) => parseLoosely(script.textContent ?? '')))
  const byId = new Map<string, JsonNode>()
  for (const node of nodes) {
    const id = node['@id']
    if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node)
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const article = articles.find(({ headline }) => typeof headline === 'string') ?? articles[0]
  return article ? { article, byId } : null
}

/** The types of a node, as written. */
function typesOf(node: JsonNode): readonly string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string')
}

/** JSON as pages write it: in comments, with line breaks in strings, with a semicolon behind it. */
function parseLoosely(text: string): readonly unknown[] {
  const start = text.search(/[[{]/)
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'))
  const json = text.slice(Math.max(0, start), end + 1)
  for (const attempt of [json, json.replace(/\p{Cc}/gu, ' ')]) {
    try {
      return [JSON.parse(attempt)]
    } catch {
      continue
    }
  }
  return []
}

/** All nodes of the data, outer ones first. */
function collectNodes(roots: readonly unknown[]): readonly JsonNode[] {
  const nodes: JsonNode[] = []
  const waiting = [...roots]
  for (let at = 0; at < waiting.length && nodes.length < MOST_NODES; at++) {
    const value = waiting[at]
    if (Array.isArray(value)) waiting.push(...(value as readonly unknown[]).slice(0, MOST_NODES))
    else if (isNode(value)) {
      nodes.push(value)
      for (const inner of Object.values(value)) if (typeof inner === 'object') waiting.push(inner)
    }
  }
  return nodes
}

/** Whether a value is a node. */
export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
