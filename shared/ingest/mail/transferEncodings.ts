const EQUALS = 0x3d
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES: ReadonlyMap<number, number> = new Map(
  Array.from(`${LETTERS}-_`, (letter, at) => [letter.charCodeAt(0), at < 64 ? at : at - 2]),
)

/** Bytes from base64; anything that is none of its letters is skipped, as RFC 2045 asks. */
export function decodeBase64(text: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  for (const letter of text) {
    if (letter === EQUALS) {
      held = 0
      continue
    }
    const value = VALUES.get(letter)
    if (value === undefined) continue
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[length++] = (bits >> held) & 0xff
    }
  }
  return bytes.subarray(0, length)
}

/** Bytes from quoted-printable (RFC 2045, 6.7); an escape that means nothing stays as it is written. */
export function decodeQuotedPrintable(text: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(text.length)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const byte = text[at] ?? 0
    if (byte !== EQUALS) {
      bytes[length++] = byte
      continue
    }
    const after = String.fromCharCode(...text.subarray(at + 1, at + 3))
    const soft = /^[ \t]*(?:\r\n|\n|\r)/.exec(after)?.[0]
    if (/^[\da-fA-F]{2}$/.test(after)) {
      bytes[length++] = parseInt(after, 16)
      at += 2
    } else if (soft !== undefined) at += soft.length
    else bytes[length++] = byte
  }
  return bytes.subarray(0, length)
}
