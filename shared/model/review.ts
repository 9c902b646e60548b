import { type ArticleDetails, articleDetailsSchema } from './article'
import { actionIdSchema, type ArticleId, articleIdSchema, type QuoteId, quoteIdSchema } from './ids'
import { z } from './schema'

/** The headline statuses of a quote, in the order of the verdict bar. */
export const verdicts = ['verified', 'disputed', 'needs-context', 'undecided'] as const
export type Verdict = (typeof verdicts)[number]

/** How a verdict is written wherever a person reads it. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  verified: 'Verified',
  disputed: 'Disputed',
  'needs-context': 'Needs context',
  undecided: 'Undecided',
}

/** What a reviewer says of a quote, field by field. */
const quoteFields = { verdict: z.enum(verdicts), note: z.string() }

/** What a reviewer may correct about an article, field by field. */
const articleFields = articleDetailsSchema.unwrap().shape

/** One change of one field, with the value before and after: swapping the two gives its inverse. */
export const changeSchema = z
  .union([
    ...Object.entries(quoteFields).map(([field, value]) =>
      z.object({
        on: z.literal('quote'),
        articleId: articleIdSchema,
        quoteId: quoteIdSchema,
        ...beforeAndAfter(field, value),
      }),
    ),
    ...Object.entries(articleFields).map(([field, value]) =>
      z.object({ on: z.literal('article'), articleId: articleIdSchema, ...beforeAndAfter(field, value) }),
    ),
  ])
  .readonly() as unknown as z.ZodType<Change>

function beforeAndAfter<Value extends z.ZodType>(
  field: string,
  value: Value,
): { field: z.ZodLiteral<string>; from: Value; to: Value } {
  return { field: z.literal(field), from: value, to: value }
}

type FieldsOf<Shape extends Record<string, z.ZodType>> = {
  readonly [Field in keyof Shape]: z.infer<Shape[Field]>
}
type FieldChange<Fields> = {
  readonly [Field in keyof Fields]: {
    readonly field: Field
    readonly from: Fields[Field]
    readonly to: Fields[Field]
  }
}[keyof Fields]

/** A change of what is said of a quote. */
export type QuoteChange = {
  readonly on: 'quote'
  readonly articleId: ArticleId
  readonly quoteId: QuoteId
} & FieldChange<FieldsOf<typeof quoteFields>>

/** A change of what is known about an article. */
export type ArticleChange = {
  readonly on: 'article'
  readonly articleId: ArticleId
} & FieldChange<ArticleDetails>

/** One change of one field; `from` and `to` are of the field's own type. */
export type Change = QuoteChange | ArticleChange

/** Whether a person did it, or took back (`undo`) or did again (`redo`) the action `of`. */
const stepSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('do') }),
    z.object({ kind: z.literal('undo'), of: actionIdSchema }),
    z.object({ kind: z.literal('redo'), of: actionIdSchema }),
  ])
  .readonly()

/** An entry of the append-only review log: what one person did at one moment, in one or several articles. */
export const reviewActionSchema = z
  .object({
    id: actionIdSchema,
    /** ISO 8601 instant, UTC. */
    at: z.iso.datetime(),
    /** The reviewer's name. */
    by: z.string().min(1),
    step: stepSchema,
    changes: z.array(changeSchema).min(1).readonly(),
  })
  .readonly()
export type ReviewAction = z.infer<typeof reviewActionSchema>

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
export const unreviewed: QuoteReview = { verdict: 'undecided', note: '', reviewer: null, reviewedAt: null }

/** An article's review: its details as corrected, and the quotes that somebody has touched. */
export const articleReviewSchema = z
  .object({ details: articleDetailsSchema, quotes: z.record(z.string(), quoteReviewSchema).readonly() })
  .readonly()
export type ArticleReview = z.infer<typeof articleReviewSchema>
