import type { ArticleDetails, Paragraph } from '../model/article'
import { findFrontMatter } from './frontMatter'
import { splitParagraphs } from './paragraphs'

/** What a text says about itself. */
export interface TextStructure {
  readonly paragraphs: readonly Paragraph[]
  readonly found: ArticleDetails
}

/** The paragraphs of a decoded text, and the details that it states. */
export function findStructure(text: string): TextStructure {
  const spans = splitParagraphs(text)
  const { kinds, found } = findFrontMatter(text, spans)
  const paragraphs = spans.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? 'body' }))
  return { paragraphs, found }
}
