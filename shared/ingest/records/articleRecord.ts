import { detailNames, type ArticleDetails } from '../../model/article'
import { edtfSchema, type Edtf } from '../../model/edtf'
import { fail, succeed, type Result } from '../../model/result'
import { z } from '../../model/schema'
import { dayOf } from '../dayOf'
import type { ReadArticle } from '../reader'
import { findStructure } from '../structure'

const optionalText = z.string().nullish()

const recordSchema = z.object({
  id: z
    .union([z.string().min(1), z.number()])
    .transform(String)
    .nullish(),
  text: z.string(),
  title: optionalText,
  byline: optionalText,
  url: optionalText,
  publisher: optionalText,
  published: optionalText,
  date: optionalText,
  updated: optionalText,
  language: optionalText,
})

/** An article from a line of a data set, with the id that it has there; `null` when it has none. */
export interface ArticleRecord {
  readonly id: string | null
  readonly article: ReadArticle
}

/**
 * An article from a record: `{"text", "id"?, "title"?, "byline"?, "url"?, "publisher"?, "published"? or "date"?,
 * "updated"?, "language"?}`. Its text is kept unchanged; a detail that the record does not give is looked for in the
 * text. A problem is a sentence that says what is wrong with the record.
 */
export function parseArticleRecord(json: unknown): Result<ArticleRecord, string> {
  const parsed = recordSchema.safeParse(json)
  if (!parsed.success) return fail(describeShape(json))
  const { id, text, published, date, updated, ...words } = parsed.data
  const written = published ?? date ?? null
  const day = written === null ? null : toEdtf(written)
  if (written !== null && day === null) {
    return fail(`the date "${written}" is not one. Write the day as 2019-12-05, or leave it out.`)
  }
  const { paragraphs, found, foundIn } = findStructure(text)
  const given: Partial<Record<keyof ArticleDetails, string | null | undefined>> = {
    ...words,
    published: day,
    updated: updated ? toEdtf(updated) : null,
  }
  const names = detailNames.filter((name) => given[name] !== null && given[name] !== undefined)
  const details = {
    ...found,
    title: words.title ?? found.title,
    byline: words.byline ?? found.byline,
    url: words.url ?? found.url,
    publisher: words.publisher ?? found.publisher,
    published: day ?? found.published,
    updated: (updated ? toEdtf(updated) : null) ?? found.updated,
    language: words.language ?? found.language,
  }
  const origins = { ...foundIn, ...Object.fromEntries(names.map((name) => [name, 'record' as const])) }
  return succeed({ id: id ?? null, article: { text, paragraphs, found: details, foundIn: origins } })
}

function toEdtf(written: string): Edtf | null {
  const exact = edtfSchema.safeParse(written)
  return exact.success ? exact.data : dayOf(written)
}

/** Which field is missing or of the wrong kind; the first one in reading order. */
function describeShape(json: unknown): string {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return 'this line is not a document. Write {"id": …, "text": …}.'
  }
  const { id, text } = json as { readonly id?: unknown; readonly text?: unknown }
  if (id === '') return 'the document\'s "id" is empty.'
  const name = typeof id === 'string' || typeof id === 'number' ? `document ${id}` : 'the document'
  if (typeof text !== 'string') return `${name} has no "text".`
  return `${name}: title, url, publisher and published must be texts or left out.`
}
