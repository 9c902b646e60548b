import { edtfSchema } from './edtf'
import { articleIdSchema, sourceIdSchema } from './ids'
import { z } from './schema'

/** What is known about an article besides its words; `null` where the text does not say and nobody has yet. */
export const articleDetailsSchema = z
  .object({
    title: z.string().nullable(),
    /** The writers as printed, without "By". */
    byline: z.string().nullable(),
    /** The place (and date) that opens the report, as printed: "TARROW, March 3". */
    dateline: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    /** The publication date; quotes' dates are resolved against it. */
    published: edtfSchema.nullable(),
  })
  .readonly()
export type ArticleDetails = z.infer<typeof articleDetailsSchema>
export type DetailName = keyof ArticleDetails

/** The names of the details, in the order in which people read them. */
export const detailNames = [
  'title',
  'byline',
  'dateline',
  'publisher',
  'url',
  'published',
] as const satisfies readonly DetailName[]

/** What a paragraph of the text is. Only `body` paragraphs are numbered, from 1. */
const paragraphKinds = ['title', 'byline', 'url', 'body'] as const

/** A paragraph: its offsets without the line break, and what it is. */
export const paragraphSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), kind: z.enum(paragraphKinds) })
  .readonly()
export type Paragraph = z.infer<typeof paragraphSchema>

/** An article as it was read from its source. The text never changes; another text is another article. */
export const articleSchema = z
  .object({
    id: articleIdSchema,
    sourceId: sourceIdSchema,
    /** Decoded text with LF line ends and no byte order mark. Every offset counts in it. */
    text: z.string(),
    paragraphs: z.array(paragraphSchema).readonly(),
    /** The details that the text itself states; a reviewer's corrections are kept as review actions. */
    found: articleDetailsSchema,
  })
  .readonly()
export type Article = z.infer<typeof articleSchema>

/** An article's details when nothing is known. */
export const noDetails: ArticleDetails = {
  title: null,
  byline: null,
  dateline: null,
  publisher: null,
  url: null,
  published: null,
}
