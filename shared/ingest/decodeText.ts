import { fail, succeed, type Result } from '../model/result'
import { decodeStrictly } from './textDecoder'
import { decodeWindows1252 } from './windows1252'

/** The text of bytes in whatever encoding they turn out to be in, without a byte order mark. */
export function decodeText(bytes: Uint8Array): Result<string, 'unknown-encoding'> {
  if (bytes.length === 0) return fail('unknown-encoding')
  return succeed(decodeStrictly(bytes, 'utf-8') ?? decodeWindows1252(bytes))
}
