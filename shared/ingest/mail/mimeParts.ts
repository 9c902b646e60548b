import { decodeBase64, decodeQuotedPrintable } from './transferEncodings'
import { type Headers, readHeaders } from './headers'

/** A part of a message that holds no parts itself, its transfer encoding undone. */
export interface MimePart {
  readonly headers: Headers
  readonly bytes: Uint8Array
}

const MOST_PARTS = 500
const DEEPEST = 20
const LF = 0x0a

/** The parts of a MIME message (RFC 2045, 2046) in order, those inside other parts included. */
export function readMimeParts(bytes: Uint8Array): readonly MimePart[] {
  const parts: MimePart[] = []
  const waiting: { readonly bytes: Uint8Array; readonly depth: number }[] = [{ bytes, depth: 0 }]
  for (let next = waiting.shift(); next && parts.length < MOST_PARTS; next = waiting.shift()) {
    const { headers, body } = readHeaders(next.bytes)
    const { mediaType, parameters } = headers.contentType
    const boundary = parameters.get('boundary')
    if (mediaType.startsWith('multipart/') && boundary && next.depth < DEEPEST) {
      const depth = next.depth + 1
      waiting.unshift(...splitParts(body, boundary).map((part) => ({ bytes: part, depth })))
    } else if (mediaType === 'message/rfc822' && next.depth < DEEPEST) {
      waiting.unshift({ bytes: body, depth: next.depth + 1 })
    } else parts.push({ headers, bytes: decodeBody(body, headers.get('content-transfer-encoding')) })
  }
  return parts
}

function decodeBody(body: Uint8Array, encoding: string | null): Uint8Array {
  const name = encoding?.trim().toLowerCase()
  if (name === 'base64') return decodeBase64(body)
  return name === 'quoted-printable' ? decodeQuotedPrintable(body) : body
}

/** The bytes between the lines that hold the boundary; what stands before the first and after the last is no part. */
function splitParts(body: Uint8Array, boundary: string): readonly Uint8Array[] {
  const mark = Uint8Array.from(`--${boundary}`, (character) => character.charCodeAt(0) & 0xff)
  const parts: Uint8Array[] = []
  let start = -1
  for (let line = 0; line < body.length && parts.length < MOST_PARTS;) {
    const end = body.indexOf(LF, line)
    const next = end < 0 ? body.length : end + 1
    if (mark.every((byte, at) => body[line + at] === byte)) {
      if (start >= 0) parts.push(body.subarray(start, line))
      start = next
    }
    line = next
  }
  if (parts.length === 0 && start >= 0) parts.push(body.subarray(start))
  return parts
}
