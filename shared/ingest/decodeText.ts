import { fail, succeed, type Result } from '../model/result'
import { decodeStated } from './decodeStated'
import { decodeBytes, decodeStrictly } from './textDecoder'
import { findUtf16 } from './findUtf16'
import { guessLegacyEncoding } from './guessLegacyEncoding'
import { decodeWindows1252 } from './windows1252'

/**
 * The text of `bytes` without a byte order mark, in the encoding that they turn out to be in: UTF-8, UTF-16, else the
 * `charset` that their sender states, or one of the older encodings by their statistics. Bytes that mean nothing in an otherwise certain encoding become U+FFFD.
 *
 * iconv-lite was measured and left out: it needs Node's `buffer` and `string_decoder`, which a browser worker
 * does not have. `TextDecoder` knows the same encodings in both, and decodes all of them rightly but windows-1252.
 */
export function decodeText(bytes: Uint8Array, charset?: string | null): Result<string, 'unknown-encoding'> {
  const utf16 = findUtf16(bytes)
  if (utf16) return succeed(decodeBytes(bytes, utf16))
  const text = decodeStrictly(bytes, 'utf-8') ?? decodeStated(bytes, [charset]) ?? decodeDamagedUtf8(bytes)
  if (text !== null) return succeed(text)
  const encoding = guessLegacyEncoding(bytes)
  if (encoding === null) return fail('unknown-encoding')
  if (encoding === 'windows-1252') return succeed(decodeWindows1252(bytes))
  return succeed(decodeBytes(bytes, encoding))
}

const REPLACEMENT = 0xfffd

/** UTF-8 that was cut off or has a few foreign bytes in it; `null` when the bytes are more likely something else. */
function decodeDamagedUtf8(bytes: Uint8Array): string | null {
  const text = decodeBytes(bytes, 'utf-8')
  let whole = 0
  let damaged = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === REPLACEMENT) damaged++
    else if (unit >= 0x80) whole++
  }
  return whole >= 2 * damaged ? text : null
}
