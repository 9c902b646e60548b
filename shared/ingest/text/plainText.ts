import type { ReadProblem } from '../../model/readProblem'
import { fail, succeed, type Result } from '../../model/result'
import { decodeText } from '../decodeText'
import { hasBinaryText, isBinary } from '../isBinary'
import { toLineFeeds } from '../lineEnds'
import { parseContentType } from '../parseContentType'
import type { ReadArticle, Reader } from '../reader'
import { findStructure } from '../structure'
import { decodeWindows1252 } from '../windows1252'

/** Neither white space nor one of the characters that print nothing at all. */
const PRINTED = /[^\s\p{Cc}\p{Cf}]/u

/** Reads plain text in any encoding: every line end becomes LF, every other character stays as printed. */
export const readPlainText: Reader = ({ bytes, contentType }) => {
  const article = toTextArticle(bytes, parseContentType(contentType ?? '')?.charset)
  return Promise.resolve(article.ok ? succeed([article.value]) : article)
}

/** The article of a plain text. */
export function toTextArticle(bytes: Uint8Array, charset?: string | null): Result<ReadArticle, ReadProblem> {
  const text = toPlainText(bytes, charset)
  return text.ok ? succeed({ text: text.value, ...findStructure(text.value) }) : text
}

/** The decoded text of a file that is one, with LF for every line end; `charset` is what its sender says of it. */
export function toPlainText(bytes: Uint8Array, charset?: string | null): Result<string, ReadProblem> {
  if (isBinary(bytes)) return fail('not-text')
  const decoded = decodeText(bytes, charset)
  if (!decoded.ok) return hasBinaryText(decodeWindows1252(bytes)) ? fail('not-text') : decoded
  if (hasBinaryText(decoded.value)) return fail('not-text')
  const text = toLineFeeds(decoded.value)
  return PRINTED.test(text) ? succeed(text) : fail('empty')
}
