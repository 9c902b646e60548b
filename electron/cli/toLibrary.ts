import { createHash } from 'node:crypto'
import { extract } from '../../shared/extract/extract'
import { articleIdSchema, sourceIdSchema } from '../../shared/model/ids'
import type { ArticleEntry, LibraryRecord } from '../../shared/model/libraryRecord'
import { toIdentity } from '../../shared/text/identity'
import { newReview } from '../../shared/model/review'
import type { Source } from '../../shared/model/source'
import { toExtractionInput, type InputDocument } from './inputDocument'

/** The documents as a library that nobody has worked on; the same text twice is one article. */
export function toLibrary(documents: readonly InputDocument[], madeAt: string): LibraryRecord {
  const pairs = documents.map((document) => toEntry(document, madeAt))
  const articles = new Map(pairs.map(({ entry }) => [entry.article.id, entry]))
  const sources = new Map(pairs.map(({ source }) => [source.id, source]))
  return {
    madeAt,
    articles: [...articles.values()],
    sources: [...sources.values()],
    actions: [],
    speakers: [],
    settings: [],
  }
}

function toEntry(
  document: InputDocument,
  addedAt: string,
): { readonly entry: ArticleEntry; readonly source: Source } {
  const { text, paragraphs, details } = document
  const original = document.original ?? {
    name: document.id,
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(text),
  }
  const sourceId = sourceIdSchema.parse(hash(original.bytes))
  const id = articleIdSchema.parse(hash(new TextEncoder().encode(toIdentity(text))))
  const { quotes } = extract(toExtractionInput({ ...document, id }))
  const article = { id, sourceId, text, paragraphs, found: details, foundIn: document.foundIn ?? {} }
  return {
    entry: { article, addedAt, workedAt: null, quotes, review: newReview(details) },
    source: { id: sourceId, ...original, origin: 'file', addedAt },
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
