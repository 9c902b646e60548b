import { edtfSchema } from './edtf'
import { quoteIdSchema } from './ids'
import { z } from './schema'

/** `direct`: whole utterances in marks; `mixed`: marked fragments in reported speech; `indirect`: no marks. */
export const quoteKinds = ['direct', 'mixed', 'indirect'] as const
export type QuoteKind = (typeof quoteKinds)[number]

/** What a speaker is; `unnamed`: described and not named, `unknown`: the words do not say. */
export const speakerKinds = ['person', 'organisation', 'group', 'unnamed', 'unknown'] as const

/** How a mention leads to a name: it has it, stands for it, describes it, or the speaker before goes on. */
const speakerBases = ['explicit', 'pronoun', 'description', 'carried'] as const

/** Where a date was found: in the quote's sentence, in another on the same occasion, or in the article's own. */
const dateBases = ['stated', 'carried', 'published'] as const

/** The channels through which words reach a reporter; a closed list so that sheets can be compared. */
export const media = [
  'interview',
  'news conference',
  'briefing',
  'statement',
  'speech',
  'debate',
  'social post',
  'email',
  'letter',
  'report',
  'court filing',
  'broadcast',
  'hearing',
  'podcast',
  'phone call',
  'text message',
  'article',
  'book',
  'song',
  'sign',
  'conversation',
  'testimony',
  'poll',
  'other',
  'unspecified',
] as const
export type Medium = (typeof media)[number]

const textSpanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string() })
  .readonly()

/** Who said it. The mention is the phrase beside the quote, the name the fullest form in the article. */
export const speakerSchema = z
  .object({
    mention: textSpanSchema.nullable(),
    /** For an unnamed source its description without the article: "State Department spokesperson". */
    name: z.string().nullable(),
    kind: z.enum(speakerKinds),
    role: z.string().nullable(),
    /** How the mention led to the name. */
    basis: z.enum(speakerBases),
  })
  .readonly()
export type Speaker = z.infer<typeof speakerSchema>

/** When it was said. `text` is the phrase as printed, at `start`–`end`; `null` when only the article's date speaks. */
const saidOnSchema = z
  .object({
    edtf: edtfSchema,
    text: z.string().nullable(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    /** The sentence says it, another sentence about the same occasion does, or it is the article's own date. */
    basis: z.enum(dateBases),
  })
  .readonly()

/** Through what channel, to whom and where. */
const occasionSchema = z
  .object({ medium: z.enum(media), recipient: z.string().nullable(), venue: z.string().nullable() })
  .readonly()

/** A quote as the extraction finds it: one utterance of one speaker, in one or several stretches of the text. */
export const quoteSchema = z
  .object({
    id: quoteIdSchema,
    kind: z.enum(quoteKinds),
    /** In reading order, quotation marks excluded; several when interrupted or continued over paragraphs. */
    segments: z.array(textSpanSchema).min(1).readonly(),
    /** Of a mixed quote, the whole reported clause around its fragments. */
    clause: textSpanSchema.nullable(),
    /** `null` when the words are attributed to nobody. */
    speaker: speakerSchema.nullable(),
    cue: textSpanSchema.nullable(),
    date: saidOnSchema.nullable(),
    source: occasionSchema.nullable(),
    /** Probability that segments and speaker are right. */
    confidence: z.number().min(0).max(1),
    /** Ids of the rules that decided, in order. */
    why: z.array(z.string()).readonly(),
  })
  .readonly()
export type Quote = z.infer<typeof quoteSchema>

/** The quote's words as one line: its segments joined by an ellipsis where the article interrupts them. */
export function quoteWords(quote: Pick<Quote, 'segments'>): string {
  return quote.segments.map((segment) => segment.text.trim()).join(' … ')
}
