import { fail, succeed } from '../model/result'
import { decodeText } from './decodeText'
import { hasBinaryText, isBinary } from './isBinary'
import { toLineFeeds } from './lineEnds'
import type { Reader } from './reader'
import { findStructure } from './structure'
import { decodeWindows1252 } from './windows1252'

/** Neither white space nor one of the characters that print nothing at all. */
const PRINTED = /[^\s\p{Cc}\p{Cf}]/u

/** Reads plain text in any encoding: every line end becomes LF, every other character stays as printed. */
export const readPlainText: Reader = (bytes) => {
  if (isBinary(bytes)) return fail('not-text')
  const decoded = decodeText(bytes)
  if (!decoded.ok) return hasBinaryText(decodeWindows1252(bytes)) ? fail('not-text') : decoded
  if (hasBinaryText(decoded.value)) return fail('not-text')
  const text = toLineFeeds(decoded.value)
  if (!PRINTED.test(text)) return fail('empty')
  return succeed({ text, ...findStructure(text) })
}
