import { findStructure } from '../../shared/ingest/structure'
import { findWrittenDate } from '../../shared/ingest/writtenDate'
import { edtfSchema } from '../../shared/model/edtf'
import { fail, succeed, type Result } from '../../shared/model/result'
import { z } from '../../shared/model/schema'
import type { InputDocument } from './inputDocument'

const optionalText = z.string().nullish()

const documentSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  title: optionalText,
  url: optionalText,
  publisher: optionalText,
  published: optionalText,
  date: optionalText,
})

/**
 * A document from its line of JSON: `{"id", "text", "title"?, "url"?, "publisher"?, "published"? or "date"?}`.
 * Its text is kept unchanged; a detail that the line does not give is looked for in the text.
 * A problem is a sentence that says what is wrong with the line.
 */
export function parseDocumentLine(line: string): Result<InputDocument, string> {
  const json = parseJson(line)
  if (json === undefined)
    return fail('this line is not JSON. Write one document a line: {"id": …, "text": …}.')
  const parsed = documentSchema.safeParse(json)
  if (!parsed.success) return fail(describeShape(json))
  const { id, text, title, url, publisher, published, date } = parsed.data
  const written = published ?? date ?? null
  const edtf = written === null ? null : toEdtf(written)
  if (written !== null && edtf === null) {
    return fail(`the date "${written}" is not one. Write the day as 2019-12-05, or leave it out.`)
  }
  const { paragraphs, found } = findStructure(text)
  const details = {
    ...found,
    title: title ?? found.title,
    url: url ?? found.url,
    publisher: publisher ?? found.publisher,
    published: edtf ?? found.published,
  }
  return succeed({ id, text, paragraphs, details })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

function toEdtf(written: string) {
  const exact = edtfSchema.safeParse(written)
  return exact.success ? exact.data : (findWrittenDate(written)?.edtf ?? null)
}

/** Which field is missing or of the wrong kind; the first one in reading order. */
function describeShape(json: unknown): string {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return 'this line is not a document. Write {"id": …, "text": …}.'
  }
  const fields = json as Readonly<Record<string, unknown>>
  if (typeof fields.id !== 'string' && typeof fields.id !== 'number') return 'the document has no "id".'
  if (fields.id === '') return 'the document\'s "id" is empty.'
  if (typeof fields.text !== 'string') return `document ${fields.id} has no "text".`
  return `document ${fields.id}: title, url, publisher and published must be texts or left out.`
}
