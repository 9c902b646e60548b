/**
 * What makes a text the same article: all of it but the white space at its two ends. Its SHA-256 is the article's id,
 * so that an empty line more at the end makes no second article.
 */
export function toIdentity(text: string): string {
  return text.trim()
}
