/** Control characters that no sheet can show, XML and spreadsheets refuse, and some programs end a text at. */
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const UNPRINTABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/g
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The text with U+FFFD in place of what cannot be written to a sheet: control characters and halves of pairs. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD').replace(LONE_SURROGATE, '\uFFFD')
}
