import { toTerms } from '../text/fold'
import { z } from './schema'

const valuesSchema = z.array(z.string().nullable()).readonly()
const daySchema = z.iso.date().nullable()

/** What a quote may be chosen by with a list of values; `null` among them is "none". */
export const listFields = ['verdict', 'speaker', 'publisher', 'medium', 'kind', 'tag', 'assignee'] as const
export type ListField = (typeof listFields)[number]

/**
 * Which quotes of the library are wanted: those that pass every field. A list passes what has any of its values, an
 * empty one everything; speakers are named by their keys.
 */
export const quoteFilterSchema = z
  .object({
    /** As typed; all its terms have to occur in words, note, speaker, title or publisher. */
    text: z.string(),
    verdict: valuesSchema,
    speaker: valuesSchema,
    publisher: valuesSchema,
    medium: valuesSchema,
    kind: valuesSchema,
    tag: valuesSchema,
    assignee: valuesSchema,
    /** First and last day wanted, `YYYY-MM-DD`, both included. */
    saidFrom: daySchema,
    saidTo: daySchema,
    publishedFrom: daySchema,
    publishedTo: daySchema,
    /** Confidence under this, between 0 and 1. */
    confidenceBelow: z.number().min(0).max(1).nullable(),
    hasNoEvidence: z.boolean(),
    /** Only quotes of archived articles, or only of others; `null` for both, and in filters kept before this was asked. */
    isArchived: z.boolean().nullable().default(null),
  })
  .readonly()
export type QuoteFilter = z.infer<typeof quoteFilterSchema>

/** Passes every quote. */
export const everyQuote: QuoteFilter = {
  text: '',
  verdict: [],
  speaker: [],
  publisher: [],
  medium: [],
  kind: [],
  tag: [],
  assignee: [],
  saidFrom: null,
  saidTo: null,
  publishedFrom: null,
  publishedTo: null,
  confidenceBelow: null,
  hasNoEvidence: false,
  isArchived: null,
}

/** Whether the filter passes everything: so does a text without words, such as a quotation mark alone. */
export function isEveryQuote(filter: QuoteFilter): boolean {
  return (
    toTerms(filter.text).length === 0 &&
    JSON.stringify({ ...filter, text: '' }) === JSON.stringify(everyQuote)
  )
}

/** A filter that a person keeps under a name. */
export const savedFilterSchema = z.object({ name: z.string().min(1), filter: quoteFilterSchema }).readonly()
export type SavedFilter = z.infer<typeof savedFilterSchema>
