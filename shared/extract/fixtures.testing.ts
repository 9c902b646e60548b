import type { Extraction } from '../model/extraction'
import { edtfSchema } from '../model/edtf'
import { quoteKinds, speakerSchema, type Quote } from '../model/quote'
import { z } from '../model/schema'

const speaker = speakerSchema.unwrap().shape

/** What a careful reader answers about one quote. Only what is stated is compared. */
const expectedQuoteSchema = z.strictObject({
  /** The words of each segment; for indirect speech those of the clause, compared without closing punctuation. */
  words: z.array(z.string()).min(1),
  kind: z.enum(quoteKinds).optional(),
  /** The whole reported clause around a mixed quote. */
  clause: z.string().nullable().optional(),
  /** The speaker's fullest name, without an article before it; `null` for words that nobody is said to have said. */
  speaker: z.string().nullable().optional(),
  is: speaker.kind.optional(),
  role: z.string().nullable().optional(),
  basis: speaker.basis.optional(),
  /** The mention beside the quote. */
  as: z.string().nullable().optional(),
  /** When it was said, in EDTF; `null` when the text does not tell. */
  date: z.string().nullable().optional(),
  dateText: z.string().nullable().optional(),
  dateBasis: z.enum(['stated', 'carried', 'published']).optional(),
  medium: z.string().nullable().optional(),
  recipient: z.string().nullable().optional(),
  venue: z.string().nullable().optional(),
})
type ExpectedQuote = z.infer<typeof expectedQuoteSchema>

/** A fixture's `expected.json`. */
export const expectedSchema = z.strictObject({
  /** The numbers of the behaviours in SPEC.md that the case shows. */
  shows: z.string().regex(/^[A-Z]\d+\.\d+(?: [A-Z]\d+\.\d+)*$/),
  title: z.string().optional(),
  published: edtfSchema.optional(),
  /** In the order of the text: every quote with marked words, and the indirect speech that the case is about. */
  quotes: z.array(expectedQuoteSchema),
  /** Words that no quote may hold, in marks or not. */
  absent: z.array(z.string()).optional(),
  /** Why the engine does not answer so yet; the test then demands that it still fails. */
  pending: z.string().optional(),
})
export type Expected = z.infer<typeof expectedSchema>

/** What a fixture's test compares: its quotes, and the words that should not have been returned and were. */
export interface Answer {
  readonly quotes: readonly object[]
  readonly returned: readonly string[]
}

/** What the fixture wants. */
export function toWanted({ quotes }: Expected): Answer {
  return { quotes, returned: [] }
}

/**
 * What an extraction answers to a fixture: of each expected quote, what the fixture states of it. One that was not found answers
 * with all words that were; marked words that were not expected are an answer too many.
 */
export function toAnswer(extraction: Extraction, { quotes, absent = [] }: Expected): Answer {
  const left = [...extraction.quotes]
  const answers: object[] = quotes.map((expected) => {
    const at = left.findIndex((quote) => hasWords(quote, expected))
    const [quote] = at === -1 ? [] : left.splice(at, 1)
    return quote ? toStated(quote, expected) : { words: 'not found', found: extraction.quotes.map(toWords) }
  })
  const unexpected = left.filter(({ kind }) => kind !== 'indirect')
  const said = extraction.quotes.flatMap(toWords)
  return {
    quotes: [...answers, ...unexpected.map((quote) => ({ unexpected: toWords(quote) }))],
    returned: absent.filter((words) => said.some((segment) => segment.includes(words))),
  }
}

/** All that a fixture may state of a quote. */
function toAnswers(quote: Quote): Required<ExpectedQuote> {
  return {
    words: toWords(quote),
    kind: quote.kind,
    clause: quote.clause?.text ?? null,
    speaker: quote.speaker?.name?.replace(/^(?:the|an?) /i, '') ?? null,
    is: quote.speaker?.kind ?? 'unknown',
    role: quote.speaker?.role ?? null,
    basis: quote.speaker?.basis ?? 'explicit',
    as: quote.speaker?.mention?.text ?? null,
    date: quote.date?.edtf ?? null,
    dateText: quote.date?.text ?? null,
    dateBasis: quote.date?.basis ?? 'stated',
    medium: quote.source?.medium ?? null,
    recipient: quote.source?.recipient ?? null,
    venue: quote.source?.venue ?? null,
  }
}

function toStated(quote: Quote, expected: ExpectedQuote): object {
  const answer = toAnswers(quote)
  const stated = Object.keys(expected) as (keyof ExpectedQuote)[]
  return Object.fromEntries(stated.map((key) => [key, key === 'words' ? expected.words : answer[key]]))
}

function hasWords(quote: Quote, { words }: ExpectedQuote): boolean {
  const found = toWords(quote)
  if (found.length !== words.length) return false
  return quote.kind === 'indirect'
    ? words.every((segment, at) => toClauseWords(segment) === toClauseWords(found[at] ?? ''))
    : words.every((segment, at) => segment === found[at])
}

const toWords = (quote: Quote): string[] => quote.segments.map(({ text }) => text)

/** A clause without what readers disagree about: "that" or "to" before it and the punctuation after it. */
const toClauseWords = (clause: string): string => clause.replace(/^(?:that|to) |[\s,.;:?!…]+$/g, '')
