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
    /** When the article was last changed after its publication. */
    updated: edtfSchema.nullable(),
    /** A language tag after BCP 47: "en-GB". */
    language: z.string().nullable(),
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
  'updated',
  'language',
] as const satisfies readonly DetailName[]

/** Where a detail was found: in the article's own words, or in what its file says about it. */
export const detailOrigins = [
  'text',
  'json-ld',
  'opengraph',
  'meta',
  'markup',
  'properties',
  'header',
  'feed',
  'record',
  'front-matter',
  'address',
] as const
export type DetailOrigin = (typeof detailOrigins)[number]

/** What a paragraph of the text is: its head, or a part of its body. `quote` is a block quote, `post` an embedded one. */
const paragraphKinds = ['title', 'byline', 'url', 'heading', 'body', 'list', 'quote', 'post'] as const

/** A paragraph: its offsets without the line break, what it is, and where it stands in its source. */
export const paragraphSchema = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    kind: z.enum(paragraphKinds),
    /** The page of a paginated document on which it begins, from 1. */
    page: z.int().positive().optional(),
    /** Of a transcript: when it begins, in seconds from the start. */
    seconds: z.number().nonnegative().optional(),
    /** Of a transcript: who speaks, as it names the voice. */
    speaker: z.string().min(1).optional(),
  })
  .readonly()
export type Paragraph = z.infer<typeof paragraphSchema>

const unnumbered: readonly Paragraph['kind'][] = ['title', 'byline', 'url', 'heading']

/** Whether paragraphs of this kind are numbered, from 1: all of the body but its headings. */
export function isNumbered({ kind }: Pick<Paragraph, 'kind'>): boolean {
  return !unnumbered.includes(kind)
}

/** An article as it was read from its source. The text never changes; another text is another article. */
export const articleSchema = z
  .object({
    id: articleIdSchema,
    sourceId: sourceIdSchema,
    /** Decoded text with LF line ends and no byte order mark. Every offset counts in it. */
    text: z.string(),
    paragraphs: z.array(paragraphSchema).readonly(),
    /** The details that text and file state; a reviewer's corrections are kept as review actions. */
    found: articleDetailsSchema,
    /** Where each of them was found; nothing for those that were not. */
    foundIn: z.partialRecord(z.enum(detailNames), z.enum(detailOrigins)).readonly(),
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
  updated: null,
  language: null,
}
