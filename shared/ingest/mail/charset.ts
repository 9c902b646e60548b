import { canDecode, decodeBytes, decodeStrictly } from '../textDecoder'
import { decodeWindows1252 } from '../windows1252'

/** Text in the character set that a message states; what it states wrongly is read as UTF-8 or windows-1252. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const name = charset.toLowerCase()
  const isWestern = /^(?:us-ascii|ascii|iso-?8859-1|latin1|windows-1252|cp1252)$/.test(name)
  if (isWestern || !canDecode(name)) return decodeStrictly(bytes, 'utf-8') ?? decodeWindows1252(bytes)
  return decodeBytes(bytes, name)
}
