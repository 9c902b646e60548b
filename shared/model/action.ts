import { articleDetailsSchema } from './article'
import { actionIdSchema, type ArticleId, articleIdSchema, type QuoteId, quoteIdSchema } from './ids'
import { quoteFields, shelfFields } from './review'
import { z } from './schema'

const articleFields = { ...articleDetailsSchema.unwrap().shape, ...shelfFields }

type FieldChange<Fields extends Record<string, z.ZodType>> = {
  readonly [Field in keyof Fields]: {
    readonly field: Field
    readonly from: z.infer<Fields[Field]>
    readonly to: z.infer<Fields[Field]>
  }
}[keyof Fields]

/** A change of what is said of a quote. */
export type QuoteChange = {
  readonly on: 'quote'
  readonly articleId: ArticleId
  readonly quoteId: QuoteId
} & FieldChange<typeof quoteFields>

/** A change of what is known about an article, or of its place in the library. */
export type ArticleChange = {
  readonly on: 'article'
  readonly articleId: ArticleId
} & FieldChange<typeof articleFields>

/** Two names found to be one person: `speakerKey` counts as the speaker `to` from now on, `null` as itself. */
export interface SpeakerChange {
  readonly on: 'speaker'
  readonly speakerKey: string
  readonly field: 'mergedInto'
  readonly from: string | null
  readonly to: string | null
}

/** One change of one field, with the value before and after: swapping the two gives its inverse. */
export type Change = QuoteChange | ArticleChange | SpeakerChange

const toSchemas = <Place extends Record<string, z.ZodType>>(
  place: Place,
  fields: Record<string, z.ZodType>,
) =>
  Object.entries(fields).map(([field, value]) =>
    z.object({ ...place, field: z.literal(field), from: value, to: value }),
  )

/** A change, each field with the type of its own. */
export const changeSchema = z
  .union([
    ...toSchemas({ on: z.literal('quote'), articleId: articleIdSchema, quoteId: quoteIdSchema }, quoteFields),
    ...toSchemas({ on: z.literal('article'), articleId: articleIdSchema }, articleFields),
    ...toSchemas(
      { on: z.literal('speaker'), speakerKey: z.string().min(1) },
      { mergedInto: z.string().min(1).nullable() },
    ),
  ])
  .readonly() as unknown as z.ZodType<Change>

/** Whether a person did it, or took back (`undo`) or did again (`redo`) the action `of`. */
const stepSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('do') }),
    z.object({ kind: z.literal('undo'), of: actionIdSchema }),
    z.object({ kind: z.literal('redo'), of: actionIdSchema }),
  ])
  .readonly()

/** An entry of the append-only review log: what one person did at one moment, to one or several things. */
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
