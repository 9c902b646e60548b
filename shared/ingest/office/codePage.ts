import { canDecode, decodeBytes } from '../textDecoder'
import { decodeWindows1252 } from '../windows1252'

const NAMES: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
])

/** Text in a code page of Windows by its number; one that is not known is read as 1252. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  const name = NAMES.get(codePage) ?? `windows-${codePage}`
  return codePage === 1252 || !canDecode(name) ? decodeWindows1252(bytes) : decodeBytes(bytes, name)
}
