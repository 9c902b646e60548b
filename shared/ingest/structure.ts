import type { ArticleDetails, Paragraph } from '../model/article'
import { findFrontMatter } from './frontMatter'
import { splitWrappedParagraphs } from '../text/wrappedParagraphs'
import { parseFurniture } from './furniture'

/** What a text says about itself. */
export interface TextStructure {
  readonly paragraphs: readonly Paragraph[]
  readonly found: ArticleDetails
}

/** The paragraphs of a decoded text, and the details that it states. */
export function findStructure(text: string): TextStructure {
  const spans = splitWrappedParagraphs(text, (line) => parseFurniture(line) !== null)
  const { kinds, found } = findFrontMatter(text, spans)
  const paragraphs = spans.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? 'body' }))
  return { paragraphs, found }
}
