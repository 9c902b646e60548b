import { noDetails, type ArticleDetails, type Paragraph } from '../model/article'

/** What a text says about itself. */
export interface TextStructure {
  readonly paragraphs: readonly Paragraph[]
  readonly found: ArticleDetails
}

/** The paragraphs of a decoded text, and the details that it states. */
export function findStructure(text: string): TextStructure {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim()) paragraphs.push({ start, end: start + line.length, kind: 'body' })
    start += line.length + 1
  }
  return { paragraphs, found: noDetails }
}
