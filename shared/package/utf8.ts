/** The coders that browsers and Node share, declared here because `shared` is compiled without the types of either. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}
declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal: true })
  decode(bytes: Uint8Array): string
}

/** The text in UTF-8, without a byte order mark. */
export function toUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The text of bytes in UTF-8; throws `TypeError` when they are not. */
export function fromUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
