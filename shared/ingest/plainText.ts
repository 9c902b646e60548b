import { fail, succeed } from '../model/result'
import { decodeText } from './decodeText'
import { hasBinaryText, isBinary } from './isBinary'
import type { Reader } from './reader'
import { findStructure } from './structure'

/** Neither white space nor one of the characters that print nothing at all. */
const PRINTED = /[^\s\p{Cc}\p{Cf}]/u

/** Reads plain text in any encoding: every line end becomes LF, every other character stays as printed. */
export const readPlainText: Reader = (bytes) => {
  if (isBinary(bytes)) return fail('not-text')
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  if (hasBinaryText(decoded.value)) return fail('not-text')
  const text = decoded.value.replace(/\r\n?/g, '\n')
  if (!PRINTED.test(text)) return fail('empty')
  return succeed({ text, ...findStructure(text) })
}
