import { parseArticleRecord } from '../../shared/ingest/records/articleRecord'
import { fail, succeed, type Result } from '../../shared/model/result'
import type { InputDocument } from './inputDocument'

/**
 * A document from its line of JSON, which needs an id: `{"id", "text", …}`, as `parseArticleRecord` reads it.
 * A problem is a sentence that says what is wrong with the line.
 */
export function parseDocumentLine(line: string): Result<InputDocument, string> {
  const json = parseJson(line)
  if (json === undefined)
    return fail('this line is not JSON. Write one document a line: {"id": …, "text": …}.')
  if (isObject(json) && !('id' in json)) return fail('the document has no "id".')
  const parsed = parseArticleRecord(json)
  if (!parsed.ok) return parsed
  const { id, article } = parsed.value
  if (id === null) return fail('the document has no "id".')
  return succeed({ id, text: article.text, paragraphs: article.paragraphs, details: article.found })
}

function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
