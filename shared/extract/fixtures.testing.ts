import type { Extraction } from '../model/extraction'

/** What a fixture pins of an extraction: what a reader of the article would answer. */
export interface Expected {
  readonly published: Extraction['published']
  readonly quotes: readonly ExpectedQuote[]
}

interface ExpectedQuote {
  readonly kind: string
  readonly words: readonly string[]
  readonly speaker: string | null
  readonly as: string | null
  readonly date: string | null
  readonly source: string | null
}

/** An extraction in the shape of a fixture's `expected.json`. */
export function toExpected(extraction: Extraction): Expected {
  return {
    published: extraction.published,
    quotes: extraction.quotes.map(({ kind, segments, speaker, date, source }) => ({
      kind,
      words: segments.map((segment) => segment.text),
      speaker:
        speaker && [speaker.kind, speaker.name ?? '?', speaker.role ?? ''].join(' | ').replace(/ \| $/, ''),
      as: speaker?.mention?.text ?? null,
      date: date && [date.edtf, date.text ?? 'none', date.basis].join(' | '),
      source:
        source &&
        [source.medium, source.recipient ?? '', source.venue ?? ''].join(' | ').replace(/(?: \| )+$/, ''),
    })),
  }
}
