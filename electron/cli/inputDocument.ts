import type { Article, ArticleDetails, Paragraph } from '../../shared/model/article'
import type { Edtf } from '../../shared/model/edtf'
import type { ExtractionInput } from '../../shared/model/extraction'
import type { Source } from '../../shared/model/source'

/** A text to work on, from a file of its own or from a line of a file of documents. */
export interface InputDocument {
  readonly id: string
  /** As it was read, never changed: every offset counts in it. */
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly details: ArticleDetails
  /** Where each detail was found; nothing for a line of a file of documents. */
  readonly foundIn?: Article['foundIn']
  /** The file that it was read from; nothing for a line of a file of documents. */
  readonly original?: Pick<Source, 'name' | 'mediaType' | 'bytes'>
}

/** What the extraction needs of a document. */
export function toExtractionInput({ id, text, details }: InputDocument): ExtractionInput {
  return { id, text, title: details.title, url: details.url, published: details.published }
}

/** The document with the publication date that the person gave, which outweighs what the text says. */
export function withPublished(document: InputDocument, published: Edtf | null): InputDocument {
  return published ? { ...document, details: { ...document.details, published } } : document
}
