import { anonymityRecordSchema } from './anonymity'
import { answerSchema } from './answer'
import { articleDetailsSchema } from './article'
import { edtfSchema } from './edtf'
import { evidenceSchema } from './evidence'
import { findingSchema, unchecked } from './finding'
import { media, quoteKinds, speakerKinds } from './quote'
import { z } from './schema'
import { verdicts } from './verdict'

const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly()
const textAnswer = answerSchema(z.string().min(1).nullable())

/** What a reviewer says of a quote, field by field. A change names one of them. */
export const quoteFields = {
  verdict: z.enum(verdicts),
  note: z.string(),
  /** For the newsroom alone: leaves with a sheet or a package only when asked for. */
  privateNote: z.string(),
  speaker: textAnswer,
  speakerKind: answerSchema(z.enum(speakerKinds)),
  role: textAnswer,
  saidOn: answerSchema(edtfSchema.nullable()),
  medium: answerSchema(z.enum(media)),
  recipient: textAnswer,
  venue: textAnswer,
  wording: findingSchema,
  attribution: findingSchema,
  occasion: findingSchema,
  context: findingSchema,
  evidence: z.array(evidenceSchema).readonly(),
  anonymity: anonymityRecordSchema.nullable(),
  /** The reviewer's boundaries, in reading order, marks excluded; `null` while the extraction's stand. */
  words: z.array(spanSchema).min(1).readonly().nullable(),
  /** The kind of a quote that a person added; `null` for one that the extraction found. */
  added: z.enum(quoteKinds).nullable(),
  isDeleted: z.boolean(),
  tags: z.array(z.string().min(1)).readonly(),
  assignee: z.string().min(1).nullable(),
}

/** What reviewers have said of one quote so far: the reduction of its actions. */
export const quoteReviewSchema = z
  .object({
    ...quoteFields,
    /** Who changed it last, and when; `null` while nobody has. */
    reviewer: z.string().nullable(),
    reviewedAt: z.iso.datetime().nullable(),
  })
  .readonly()
export type QuoteReview = z.infer<typeof quoteReviewSchema>

/** A quote that nobody has looked at. */
export const unreviewed: QuoteReview = {
  verdict: 'undecided',
  note: '',
  privateNote: '',
  speaker: null,
  speakerKind: null,
  role: null,
  saidOn: null,
  medium: null,
  recipient: null,
  venue: null,
  wording: unchecked,
  attribution: unchecked,
  occasion: unchecked,
  context: unchecked,
  evidence: [],
  anonymity: null,
  words: null,
  added: null,
  isDeleted: false,
  tags: [],
  assignee: null,
  reviewer: null,
  reviewedAt: null,
}

/** What a reviewer decides about an article as a whole, field by field, beside its details. */
export const shelfFields = {
  tags: z.array(z.string().min(1)).readonly(),
  isArchived: z.boolean(),
  isDeleted: z.boolean(),
}

/** An article's review: its details as corrected, its place in the library, and the quotes that somebody has touched. */
export const articleReviewSchema = z
  .object({
    details: articleDetailsSchema,
    ...shelfFields,
    quotes: z.record(z.string(), quoteReviewSchema).readonly(),
  })
  .readonly()
export type ArticleReview = z.infer<typeof articleReviewSchema>

/** The review of an article that has just come in with the details `found` in its text. */
export function newReview(found: ArticleReview['details']): ArticleReview {
  return { details: found, tags: [], isArchived: false, isDeleted: false, quotes: {} }
}
