/** White space of markup, which means one space; a no-break space is printed as it is. */
const MARKUP_SPACE = /[ \t\n\r\f\v]+/g
/** Soft hyphens, zero-width spaces and joiners of no letters: hints for setting, not for reading. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g

/** Words of marked-up text on one line, as a person would copy them: quotation marks and letters stay as printed. */
export function cleanWords(text: string): string {
  return text.replace(INVISIBLE, '').replace(MARKUP_SPACE, ' ').trim()
}
