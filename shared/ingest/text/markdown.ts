import type { Nodes, Root } from 'mdast'
import { fail, succeed } from '../../model/result'
import type { Block } from '../block'
import { cleanWords } from '../cleanWords'
import type { Reader } from '../reader'
import { toArticle } from '../toArticle'
import { splitFrontMatter } from './yamlFrontMatter'
import { readPlainText, toPlainText } from './plainText'

/** Nobody nests quotes and lists deeper; the parser's time grows with the square of the depth. */
const NESTED = /^[^\S\n]*(?:(?:>|[-*+]|\d+[.)])[^\S\n]*){50}/m

/** The parser takes four seconds for a million characters; what is longer is read as plain text. */
const LONGEST = 1_000_000

/** Reads Markdown (CommonMark) with the details of its front matter. */
export const readMarkdown: Reader = async (source) => {
  const text = toPlainText(source.bytes)
  if (!text.ok) return text
  if (text.value.length > LONGEST) return readPlainText(source)
  if (NESTED.test(text.value)) return fail('nested-too-deep')
  const { fromMarkdown } = await import('mdast-util-from-markdown')
  const { details, body } = splitFrontMatter(text.value)
  const blocks = toBlocks(fromMarkdown(body))
  return blocks.length === 0 ? fail('empty') : succeed([toArticle({ blocks, details })])
}

function toBlocks(root: Root): readonly Block[] {
  const all = root.children.flatMap((node) => readNode(node, 'body'))
  const [first, ...rest] = all
  const isHeadline = root.children[0]?.type === 'heading' && root.children[0].depth === 1
  return first && isHeadline ? [{ ...first, kind: 'title' }, ...rest] : all
}

function readNode(node: Nodes, kind: Block['kind']): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return toLines(node, kind)
    case 'heading':
      return toLines(node, 'heading')
    case 'blockquote':
      return node.children.flatMap((child) => readNode(child, 'quote'))
    case 'list':
    case 'listItem':
      return node.children.flatMap((child) => readNode(child, kind === 'quote' ? kind : 'list'))
    default:
      return []
  }
}

function toLines(node: Nodes, kind: Block['kind']): readonly Block[] {
  return wordsOf(node)
    .split('\u2028')
    .map(cleanWords)
    .filter(Boolean)
    .map((text) => ({ kind, text }))
}

/** The words of a node, a hard line break as the Unicode line separator; pictures and markup have none. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\u2028'
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
