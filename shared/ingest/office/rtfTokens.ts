/** A piece of an RTF file: a brace, a control word or symbol with its number, or bytes of text in its code page. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d

/** The pieces of an RTF file in order; bytes written as `\'e9` are text like any other. `\bin` data is left out. */
export function* readRtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let text: number[] = []
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte !== BACKSLASH && byte !== OPEN && byte !== CLOSE) {
      if (byte !== 0x0a && byte !== 0x0d) text.push(byte)
      at++
      continue
    }
    const control = byte === BACKSLASH ? readControl(bytes, at + 1) : null
    if (control?.kind === 'byte') text.push(control.byte)
    else {
      if (text.length > 0) yield { kind: 'bytes', bytes: Uint8Array.from(text) }
      text = []
      yield control ?? { kind: byte === OPEN ? 'open' : 'close' }
    }
    at = control ? control.end : at + 1
  }
  if (text.length > 0) yield { kind: 'bytes', bytes: Uint8Array.from(text) }
}

type Control =
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null; readonly end: number }
  | { readonly kind: 'byte'; readonly byte: number; readonly end: number }

function readControl(bytes: Uint8Array, start: number): Control {
  const head = String.fromCharCode(...bytes.subarray(start, start + 48))
  const [whole, word = '', digits] = /^([a-zA-Z]{1,32})(-?\d{1,10})? ?/.exec(head) ?? []
  if (whole !== undefined) {
    const value = digits === undefined ? null : Number(digits)
    const data = word === 'bin' && value !== null && value > 0 ? value : 0
    return { kind: 'word', word, value, end: start + whole.length + data }
  }
  const hex = /^'([\da-fA-F]{2})/.exec(head)?.[1]
  if (hex !== undefined) return { kind: 'byte', byte: parseInt(hex, 16), end: start + 3 }
  const symbol = head.charAt(0)
  if (symbol === '\\' || symbol === '{' || symbol === '}') {
    return { kind: 'byte', byte: symbol.charCodeAt(0), end: start + 1 }
  }
  return {
    kind: 'word',
    word: symbol === '\n' || symbol === '\r' ? 'par' : symbol,
    value: null,
    end: start + 1,
  }
}
