import { decodeStrictly } from '../textDecoder'
import { decodeWindows1252 } from '../windows1252'
import { decodeWords } from './encodedWords'

/** What stands before the body of a message or of one of its parts. */
export interface Headers {
  /** The first header of that name, in small letters, unfolded and decoded; `null` when there is none. */
  readonly get: (name: string) => string | null
  readonly contentType: { readonly mediaType: string; readonly parameters: ReadonlyMap<string, string> }
}

/** No header section of a message is longer. */
const LONGEST = 256 * 1024

/** The headers of a message (RFC 5322), and the bytes after the empty line that ends them. */
export function readHeaders(bytes: Uint8Array): { readonly headers: Headers; readonly body: Uint8Array } {
  const start = bytes.subarray(0, LONGEST)
  const end = findEmptyLine(start)
  const head = start.subarray(0, end.start)
  const text = decodeStrictly(head, 'utf-8') ?? decodeWindows1252(head)
  const fields = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return {
    headers: {
      get: (name) => decodeWords(fields.get(name) ?? '') || null,
      contentType: parseContentType(fields.get('content-type') ?? 'text/plain'),
    },
    body: bytes.subarray(end.end),
  }
}

/** Where the headers end and the body begins; all is headers when no line is empty. */
function findEmptyLine(bytes: Uint8Array): { readonly start: number; readonly end: number } {
  if (bytes[0] === 0x0a) return { start: 0, end: 1 }
  if (bytes[0] === 0x0d && bytes[1] === 0x0a) return { start: 0, end: 2 }
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return { start: at, end: at + 2 }
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return { start: at, end: at + 3 }
  }
  return { start: bytes.length, end: bytes.length }
}

function parseContentType(value: string): Headers['contentType'] {
  const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(value)?.[1]?.toLowerCase() ?? 'text/plain'
  const parameters = Array.from(
    value.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;]+))/g),
    ([, name = '', quoted, plain]) => [name.toLowerCase(), quoted ?? plain ?? ''] as const,
  )
  return { mediaType, parameters: new Map(parameters) }
}
