import type { ReadProblem } from '../../model/readProblem'
import { fail, succeed, type Result } from '../../model/result'
import { decodeReferences } from './decodeReferences'

/** An element of an XML document; names as written, with their prefix ("w:p"). */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** No document of words is nested deeper. */
const DEEPEST = 256
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<!DOCTYPE[^[>]*(\[)?|<(\/?)([^\s/>!?=<]+)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*?)(\/?)>|[^<]+|</g
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The root of an XML document, read in one pass without a stack of calls. Nothing outside of it is ever loaded, and a
 * document that declares anything of its own, as entities that multiply do, is refused. An end tag without a start is
 * skipped; elements left open end with the document.
 */
export function parseXml(text: string): Result<XmlElement, ReadProblem> {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] }
  const open = [root]
  for (const token of text.matchAll(TOKEN)) {
    const [whole, cdata, subset, slash, name, attributes = '', empty] = token
    const parent = open.at(-1) ?? root
    if (subset) return fail('defines-entities')
    if (cdata !== undefined) parent.children.push(cdata)
    else if (name === undefined) {
      if (!/^<[!?]/.test(whole)) parent.children.push(decodeReferences(whole))
    } else if (slash) close(open, name)
    else {
      const element = { name, attributes: parseAttributes(attributes), children: [] }
      parent.children.push(element)
      if (!empty) open.push(element)
      if (open.length > DEEPEST) return fail('nested-too-deep')
    }
  }
  const first = root.children.find((child) => typeof child !== 'string')
  return first ? succeed(first) : fail('damaged')
}

function close(open: OpenElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at > 0) open.length = at
}

function parseAttributes(text: string): ReadonlyMap<string, string> {
  if (text.trim() === '') return new Map()
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', double, single]) => [
      name,
      decodeReferences(double ?? single ?? ''),
    ]),
  )
}

/** The elements called one of `names` under `element`, in document order, `element` left out. */
export function findAll(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    const inside = findAll(child, ...names)
    return names.includes(child.name) ? [child, ...inside] : inside
  })
}

/** The first child called one of `names`, the earlier names first. */
export function findChild(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child
  }
  return undefined
}

/** All text in an element, as written. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
