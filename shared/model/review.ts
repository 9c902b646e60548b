import { articleDetailsSchema, detailNames } from './article'
import { actionIdSchema, articleIdSchema, quoteIdSchema } from './ids'
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

const verdictChange = z.object({
  field: z.literal('verdict'),
  quoteId: quoteIdSchema,
  from: z.enum(verdicts),
  to: z.enum(verdicts),
})
const noteChange = z.object({
  field: z.literal('note'),
  quoteId: quoteIdSchema,
  from: z.string(),
  to: z.string(),
})
const detailChange = z.object({
  field: z.literal('detail'),
  detail: z.enum(detailNames),
  from: z.string().nullable(),
  to: z.string().nullable(),
})

/** One change of one field, with the value before and after: swapping the two gives its inverse. */
export const changeSchema = z
  .discriminatedUnion('field', [verdictChange, noteChange, detailChange])
  .readonly()
export type Change = z.infer<typeof changeSchema>

/** Whether a person did it, or took back (`undo`) or did again (`redo`) the action `of`. */
export const stepSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('do') }),
    z.object({ kind: z.literal('undo'), of: actionIdSchema }),
    z.object({ kind: z.literal('redo'), of: actionIdSchema }),
  ])
  .readonly()

/** An entry of the append-only review log. */
export const reviewActionSchema = z
  .object({
    id: actionIdSchema,
    articleId: articleIdSchema,
    /** ISO 8601 instant, UTC. */
    at: z.iso.datetime(),
    /** The reviewer's name. */
    by: z.string().min(1),
    step: stepSchema,
    change: changeSchema,
  })
  .readonly()
export type ReviewAction = z.infer<typeof reviewActionSchema>

/** What reviewers have said of one quote so far: the reduction of its actions. */
export const quoteReviewSchema = z
  .object({
    verdict: z.enum(verdicts),
    note: z.string(),
    /** Who changed verdict or note last, and when; `null` while nobody has. */
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
