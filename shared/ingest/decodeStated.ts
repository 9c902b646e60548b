import { canDecode, decodeBytes } from './textDecoder'
import { decodeWindows1252 } from './windows1252'

/** Names of windows-1252, and those of encodings that are read as it, as the Encoding Standard has it. */
const WINDOWS_1252 = /^(?:windows-1252|cp1252|iso-?8859-1|latin1|us-ascii|ascii)$/i

/**
 * Bytes that are not UTF-8 in the first of the encodings that they are said to be in and that can be true; `null` where
 * there is none: what says UTF-8 is wrong, and an unknown name says nothing.
 */
export function decodeStated(
  bytes: Uint8Array,
  stated: readonly (string | null | undefined)[],
): string | null {
  for (const encoding of stated) {
    if (!encoding || /^utf-?8$/i.test(encoding)) continue
    if (WINDOWS_1252.test(encoding)) return decodeWindows1252(bytes)
    if (canDecode(encoding)) return decodeBytes(bytes, encoding)
  }
  return null
}
