/**
 * The name of an article's text by its SHA-256 (without the white space at its ends), after RFC 6920: `ni:///sha-256;`
 * and the hash in base64url. Offsets hold in this very text, which an address on the web does not promise.
 */
export function toArticleIri(articleId: string): string {
  const bytes = articleId.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? []
  return `ni:///sha-256;${toBase64Url(bytes)}`
}

/** The name of a quote: the urn of its id, which is its article's hash and where it begins. */
export function toQuoteIri(quoteId: string): string {
  return `urn:quotedesk:quote:${encodeURIComponent(quoteId)}`
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function toBase64Url(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3)
    const group = (a << 16) | (b << 8) | c
    const count = Math.min(3, bytes.length - at) + 1
    for (let digit = 0; digit < count; digit++) text += alphabet[(group >> (18 - 6 * digit)) & 63] ?? ''
  }
  return text
}
