import { edtfSchema } from './edtf'
import { quoteSchema } from './quote'
import { z } from './schema'

/** What the extraction reads: a text, and what is known about it. */
export const extractionInputSchema = z
  .object({
    id: z.string().min(1),
    text: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    published: edtfSchema.nullable(),
  })
  .readonly()
export type ExtractionInput = z.infer<typeof extractionInputSchema>

/** The version of the extraction format, the first field of every document. */
export const extractionFormat = 'quotedesk/extraction@1'

/** Every quote of one text, in the order of their first words: one line of `quotedesk extract --format ndjson`. */
export const extractionSchema = z
  .object({
    format: z.literal(extractionFormat),
    ...extractionInputSchema.unwrap().shape,
    quotes: z.array(quoteSchema).readonly(),
  })
  .readonly()
export type Extraction = z.infer<typeof extractionSchema>
