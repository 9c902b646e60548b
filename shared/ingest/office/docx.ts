import { fail, succeed } from '../../model/result'
import type { Block } from '../block'
import { cleanWords } from '../cleanWords'
import type { Reader } from '../reader'
import { decodeBytes } from '../textDecoder'
import { toArticle } from '../toArticle'
import { findAll, findChild, parseXml, type XmlElement } from '../xml/xmlTree'
import { unzip } from '../zip/unzip'
import { readCoreProperties } from './coreProperties'

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
const PROPERTIES = 'docProps/core.xml'

/** What is in a paragraph and not of its words: deleted text, field codes, drawings, and the copies for old programs. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:drawing',
  'w:pict',
  'mc:Fallback',
  'w:pPr',
])

/** Reads a Word document (ECMA-376 WordprocessingML): its paragraphs by their styles, and its core properties. */
export const readDocx: Reader = ({ bytes }) => Promise.resolve(readDocument(bytes))

function readDocument(bytes: Uint8Array): Awaited<ReturnType<Reader>> {
  if (isCompoundFile(bytes)) return fail('encrypted')
  const files = unzip(bytes, [DOCUMENT, STYLES, PROPERTIES])
  if (!files.ok) return files
  if (!files.value.has(DOCUMENT)) return fail('not-text')
  const part = (name: string) => parseXml(decodeBytes(files.value.get(name) ?? new Uint8Array(), 'utf-8'))
  const document = part(DOCUMENT)
  if (!document.ok) return document
  const styles = part(STYLES)
  const names = styles.ok ? readStyleNames(styles.value) : new Map<string, string>()
  const blocks = findAll(document.value, 'w:p').flatMap((paragraph) => toBlocks(paragraph, names))
  if (blocks.length === 0) return fail('empty')
  const properties = part(PROPERTIES)
  return succeed([toArticle({ blocks, details: properties.ok ? readCoreProperties(properties.value) : {} })])
}

/** Word wraps a document with a password in the container of its older formats. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf
}

/** The English names of the styles, which are the same in every language of Word, by their ids. */
function readStyleNames(styles: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    findAll(styles, 'w:style').map((style) => [
      style.attributes.get('w:styleId') ?? '',
      (findChild(style, 'w:name')?.attributes.get('w:val') ?? '').toLowerCase(),
    ]),
  )
}

function toBlocks(paragraph: XmlElement, styleNames: ReadonlyMap<string, string>): readonly Block[] {
  const properties = findChild(paragraph, 'w:pPr')
  const id = properties && findChild(properties, 'w:pStyle')?.attributes.get('w:val')
  const style = styleNames.get(id ?? '') ?? id?.toLowerCase() ?? ''
  if (/^(?:caption|toc \d|header|footer|footnote text)/.test(style)) return []
  const isList = properties !== undefined && findChild(properties, 'w:numPr') !== undefined
  const kind = kindOf(style, isList)
  return printedText(paragraph)
    .split('\n')
    .map(cleanWords)
    .filter(Boolean)
    .map((text) => ({ kind, text }))
}

function kindOf(style: string, isList: boolean): Block['kind'] {
  if (style === 'title') return 'title'
  if (/^heading \d|^subtitle$/.test(style)) return 'heading'
  if (style.includes('quote')) return 'quote'
  return isList || style.startsWith('list') ? 'list' : 'body'
}

/** The words of a paragraph as printed, with LF for a line break; those of paragraphs inside it are their own. */
function printedText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : ''
      if (LEFT_OUT.has(child.name) || child.name === 'w:p') return ''
      if (child.name === 'w:tab') return '\t'
      if (child.name === 'w:br' || child.name === 'w:cr') return '\n'
      if (child.name === 'w:noBreakHyphen') return '\u2011'
      return printedText(child)
    })
    .join('')
}
