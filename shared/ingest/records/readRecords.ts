import { fail, succeed } from '../../model/result'
import type { Reader } from '../reader'
import { toPlainText } from '../text/plainText'
import { parseArticleRecord } from './articleRecord'
import { toRecordFields } from './recordFields'

/** An entry of a data set that holds more is for the command line, which reads line by line. */
const MOST_ARTICLES = 20_000

/** Reads articles from a data set in JSON: an object a line (NDJSON), or one list of them. */
export const readJsonRecords: Reader = ({ bytes }) => {
  const text = toPlainText(bytes)
  return Promise.resolve(text.ok ? toArticles(parseRecords(text.value)) : text)
}

/** Reads articles from a table with a row for each (CSV, TSV): the columns by their names in the first row. */
export const readCsvRecords: Reader = async ({ bytes }) => {
  const text = toPlainText(bytes)
  if (!text.ok) return text
  const { default: papa } = await import('papaparse')
  const { data } = papa.parse<Record<string, string>>(text.value, { header: true, skipEmptyLines: 'greedy' })
  return toArticles(data)
}

function toArticles(records: readonly unknown[]): Awaited<ReturnType<Reader>> {
  const articles = records.slice(0, MOST_ARTICLES).flatMap((record) => {
    const parsed = parseArticleRecord(toRecordFields(record))
    return parsed.ok && parsed.value.article.text.trim() !== '' ? [parsed.value.article] : []
  })
  return articles.length === 0 ? fail('no-articles') : succeed(articles)
}

function parseRecords(text: string): readonly unknown[] {
  const whole = /^\s*\[/.test(text) ? parseJson(text) : undefined
  if (Array.isArray(whole)) return whole as readonly unknown[]
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parseJson(line)]))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
