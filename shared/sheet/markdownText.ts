/** What CommonMark may take for its own: every ASCII punctuation mark may be escaped. */
const SPECIAL = /[\\`*_{}[\]()<>#+\-.!|~&=]/g

/** The text so that CommonMark shows it as it is, on one line: a value never becomes a heading, a link or markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\n\r]\s*/g, ' ')
    .trim()
    .replace(SPECIAL, (mark, at: number, whole: string) =>
      needsEscape(mark, at, whole) ? `\\${mark}` : mark,
    )
}

/** Points, hyphens and the like mean something at the start of a line alone: in words they stay readable. */
function needsEscape(mark: string, at: number, whole: string): boolean {
  if (!'.-+()!='.includes(mark)) return true
  if (mark === '!') return whole[at + 1] === '['
  if (mark === '.' || mark === ')') return /^\d{1,9}$/.test(whole.slice(0, at))
  return at === 0 && mark !== '('
}

/** A link that shows its address; an address that is not of the web is text. */
export function toMarkdownLink(url: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : escapeMarkdown(url)
}
