import { fail, succeed } from '../../model/result'
import type { Block } from '../block'
import { cleanWords } from '../cleanWords'
import type { Reader } from '../reader'
import { decodeBytes } from '../textDecoder'
import { toArticle } from '../toArticle'
import { findAll, parseXml, type XmlElement } from '../xml/xmlTree'
import { unzip } from '../zip/unzip'
import { readCoreProperties } from './coreProperties'

const CONTENT = 'content.xml'
const PROPERTIES = 'meta.xml'

/** What stands beside the text: notes, comments, deleted text, pictures with their captions, tables of contents. */
const LEFT_OUT = new Set([
  'text:note',
  'office:annotation',
  'text:tracked-changes',
  'draw:frame',
  'text:table-of-content',
  'text:sequence-decls',
])

/** Reads an OpenDocument text (ISO/IEC 26300): its paragraphs by their styles, and its properties. */
export const readOdt: Reader = ({ bytes }) => Promise.resolve(readDocument(bytes))

function readDocument(bytes: Uint8Array): Awaited<ReturnType<Reader>> {
  const files = unzip(bytes, [CONTENT, PROPERTIES, 'META-INF/manifest.xml'])
  if (!files.ok) return files
  if (!files.value.has(CONTENT)) return fail('not-text')
  const part = (name: string) => decodeBytes(files.value.get(name) ?? new Uint8Array(), 'utf-8')
  if (part('META-INF/manifest.xml').includes('encryption-data')) return fail('encrypted')
  const content = parseXml(part(CONTENT))
  if (!content.ok) return content
  const parents = new Map(
    findAll(content.value, 'style:style').map(({ attributes }) => [
      attributes.get('style:name') ?? '',
      attributes.get('style:parent-style-name') ?? '',
    ]),
  )
  const blocks = findAll(content.value, 'office:text').flatMap((text) => toBlocks(text, parents, 'body'))
  if (blocks.length === 0) return fail('empty')
  const properties = parseXml(part(PROPERTIES))
  return succeed([toArticle({ blocks, details: properties.ok ? readCoreProperties(properties.value) : {} })])
}

type Parents = ReadonlyMap<string, string>

function toBlocks(element: XmlElement, parents: Parents, around: Block['kind']): readonly Block[] {
  return element.children.flatMap((child): readonly Block[] => {
    if (typeof child === 'string' || LEFT_OUT.has(child.name)) return []
    if (child.name === 'text:list') return toBlocks(child, parents, 'list')
    if (child.name !== 'text:p' && child.name !== 'text:h') return toBlocks(child, parents, around)
    const style = child.attributes.get('text:style-name') ?? ''
    const kind = child.name === 'text:h' ? 'heading' : kindOf(namedStyle(style, parents), around)
    return printedText(child)
      .split('\n')
      .map(cleanWords)
      .filter(Boolean)
      .map((text) => ({ kind, text }))
  })
}

/** The style that a person chose; changes by hand have made an automatic one of it. */
function namedStyle(style: string, parents: Parents): string {
  const parent = parents.get(style) ?? ''
  return parent === '' ? style : parent
}

function kindOf(style: string, around: Block['kind']): Block['kind'] {
  if (style === 'Title') return 'title'
  if (/^(?:Subtitle|Heading)/.test(style)) return 'heading'
  return style.startsWith('Quotations') ? 'quote' : around
}

function printedText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child
      if (LEFT_OUT.has(child.name)) return ''
      if (child.name === 'text:line-break') return '\n'
      if (child.name === 'text:s' || child.name === 'text:tab') return ' '
      return printedText(child)
    })
    .join('')
}
