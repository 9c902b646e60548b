import type { Quote } from '../model/quote'

/** How much of the text stands in a selector before and after the words, in UTF-16 units. */
const around = 32

/** One target for each stretch of the quote: the article, the position in its text, and the words between others. */
export function toTargets(text: string, source: string, { segments }: Quote): readonly object[] {
  return segments.map(({ start, end }) => ({
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - around), start),
        suffix: text.slice(end, end + around),
      },
    ],
  }))
}
