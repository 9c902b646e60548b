import type { Block } from '../block'
import { cleanWords } from '../cleanWords'
import { toContentBlocks } from './contentBlocks'
import type { DomDocument } from './dom'
import { dropFurniture } from './dropFurniture'
import { findContainer } from './findContainer'
import { findContent } from './findContent'
import { toWords } from './pageWords'
import { prune } from './prune'

/** Readability may take one part of several; less than this share of what the markup names is too little. */
const FOUND = 0.6
/** The page shows less than this share of what its linked data holds: its scripts would have shown the rest. */
const SHOWN = 0.5

/** The paragraphs of a page's article: as the page shows them, or as its linked data has them where it shows too little. */
export function chooseBlocks(
  document: DomDocument,
  articleBody: string,
  title: string | null,
): readonly Block[] {
  prune(document)
  const container = findContainer(document)
  const named = container ? dropFurniture(toContentBlocks(container)) : []
  const ranked = dropFurniture(toContentBlocks(findContent(document)))
  const shown = withoutHeadline(proseIn(ranked) < proseIn(named) * FOUND ? named : ranked, title)
  const stated = toBodyBlocks(articleBody)
  return lengthOf(shown) < lengthOf(stated) * SHOWN ? stated : shown
}

function toBodyBlocks(articleBody: string): readonly Block[] {
  return toWords(articleBody.replace(/<\/p>|<br\s*\/?>/gi, '\n'))
    .split(/\n+/)
    .map((line): Block => ({ kind: 'body', text: cleanWords(line) }))
    .filter(({ text }) => text !== '')
}

/** The headline is the article's title; where the page repeats it over the text it stands once. */
function withoutHeadline(blocks: readonly Block[], title: string | null): readonly Block[] {
  if (title === null) return blocks
  const headline = toLetters(title)
  return blocks.filter(({ text }, at) => at > 4 || toLetters(text) !== headline)
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The length of what is written in sentences: menus and captions are long in all, and none. */
function proseIn(blocks: readonly Block[]): number {
  return lengthOf(blocks.filter(({ text }) => text.length > 60 && /[.!?…]["”’')\]]*$/.test(text)))
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
