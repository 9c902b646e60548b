/** The encoder that browsers and Node share, declared here because `shared` is compiled without the types of either. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}

/** The text in UTF-8, without a byte order mark. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
