/**
 * The decoder that browsers and Node share. Declared here because `shared` is compiled without the types of either.
 * Never for windows-1252: see windows1252.ts.
 */
declare class TextDecoder {
  constructor(encoding: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}

/** The text of `bytes` without a byte order mark; bytes that mean nothing become U+FFFD. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** The text of UTF-16 code units, a byte order mark kept like any other character. */
export function decodeUnits(units: Uint16Array): string {
  const bytes = new Uint8Array(units.length * 2)
  units.forEach((unit, index) => {
    bytes[index * 2] = unit & 0xff
    bytes[index * 2 + 1] = unit >> 8
  })
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
}

/** As `decodeBytes`, but `null` when any byte means nothing in that encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Whether this runtime knows the encoding. */
export function canDecode(encoding: string): boolean {
  try {
    return Boolean(new TextDecoder(encoding))
  } catch {
    return false
  }
}
