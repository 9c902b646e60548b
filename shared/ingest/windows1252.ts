import { decodeUnits } from './textDecoder'

/**
 * The 32 characters of bytes 0x80 to 0x9F in windows-1252, after https://encoding.spec.whatwg.org/index-windows-1252.txt;
 * every other byte is the code point of the same number. A table of our own, because on Node 20
 * `TextDecoder('windows-1252')` decodes as ISO-8859-1 and turns curly quotes into control characters.
 */
const HIGH =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/** The text of bytes in windows-1252, of which printable ISO-8859-1 is a part. Every byte has a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes)
  bytes.forEach((byte, index) => {
    if (byte >= 0x80 && byte <= 0x9f) units[index] = HIGH.charCodeAt(byte - 0x80)
  })
  return decodeUnits(units)
}
