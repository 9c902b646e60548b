import { decodeCharset } from './charset'
import { decodeBase64, decodeQuotedPrintable } from './transferEncodings'

const WORD = /=\?([\w-]{2,40})(?:\*[\w-]*)?\?([bBqQ])\?([^?\s]*)\?=/g

/** A header with its encoded words decoded ("=?utf-8?q?Caf=C3=A9?=", RFC 2047); two beside each other join. */
export function decodeWords(header: string): string {
  return header
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(WORD, (_, charset: string, encoding: string, text: string) => {
      const isQuoted = encoding.toLowerCase() === 'q'
      const written = isQuoted ? text.replaceAll('_', ' ') : text
      const bytes = Uint8Array.from(written, (character) => character.charCodeAt(0) & 0xff)
      return decodeCharset(isQuoted ? decodeQuotedPrintable(bytes) : decodeBase64(bytes), charset)
    })
}
