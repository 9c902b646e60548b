import { z } from '../model/schema'

const pieceSchema = z.object({
  text: z.string(),
  start: z.int().nullish(),
  end: z.int().nullish(),
})

const spanSchema = z.object({ start: z.int(), end: z.int() })

const goldQuoteSchema = z
  .object({
    ...spanSchema.shape,
    text: z.string().optional(),
    kind: z.string(),
    /** A quote inside another one, which belongs to the outer speaker and is not scored. */
    nested: z.boolean().optional(),
    /** `null` when nobody is said to have said it; `more` holds further pieces of the mention. */
    speaker: pieceSchema
      .extend({ form: z.string().nullish(), more: z.array(pieceSchema).optional() })
      .nullish(),
    /** Of class `other` when it is not a cue of speech. */
    cue: z.object({ class: z.string().optional() }).nullish(),
  })
  .readonly()
export type GoldQuote = z.infer<typeof goldQuoteSchema>

const factSchema = z
  .object({
    /** The stretches that the facts are about. */
    parts: z.array(spanSchema).min(1),
    /** The facts that the annotator judged; all when it is left out. */
    judged: z.array(z.string()).optional(),
    name: z.string().nullish(),
    date: z.string().nullish(),
    medium: z.string().nullish(),
  })
  .readonly()
export type GoldFact = z.infer<typeof factSchema>

/** An annotated article, one line of a gold file. Offsets are UTF-16 code units into `text`, end excluded. */
export const goldDocumentSchema = z
  .object({
    id: z.union([z.string().min(1), z.number()]).transform(String),
    text: z.string(),
    publisher: z.string().nullish(),
    quotes: z.array(goldQuoteSchema),
    /** Marked stretches that nobody said: scare quotes, titles, nicknames. */
    nonQuotes: z.array(spanSchema).optional(),
    facts: z.array(factSchema).optional(),
  })
  .readonly()
export type GoldDocument = z.infer<typeof goldDocumentSchema>
