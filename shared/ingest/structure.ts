import { detailNames } from '../model/article'
import { splitWrappedParagraphs } from '../text/wrappedParagraphs'
import { findFrontMatter } from './frontMatter'
import { parseFurniture } from './furniture'
import type { ReadArticle } from './reader'

/** The paragraphs of a decoded text, and the details that it states. */
export function findStructure(text: string): Omit<ReadArticle, 'text'> {
  const spans = splitWrappedParagraphs(text, (line) => parseFurniture(line) !== null)
  const { kinds, found } = findFrontMatter(text, spans)
  const paragraphs = spans.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? 'body' }))
  const stated = detailNames.filter((name) => found[name] !== null)
  return { paragraphs, found, foundIn: Object.fromEntries(stated.map((name) => [name, 'text'])) }
}
