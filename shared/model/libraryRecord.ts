import { reviewActionSchema } from './action'
import { articleSchema } from './article'
import { primarySourceSchema } from './primarySource'
import { quoteSchema } from './quote'
import { articleReviewSchema } from './review'
import { z } from './schema'
import { sourceSchema } from './source'

/** The version of the library's format, the first field of every file in it. */
export const libraryFormat = 'quotedesk/library@1'

/** An article with all that the library has of it. */
const articleEntrySchema = z
  .object({
    article: articleSchema,
    /** ISO 8601 instants, UTC; `workedAt` is the last change of its review. */
    addedAt: z.iso.datetime(),
    workedAt: z.iso.datetime().nullable(),
    /** What the extraction found, and what of earlier extractions a person has touched. */
    quotes: z.array(quoteSchema).readonly(),
    /** The reduction of its actions. */
    review: articleReviewSchema,
    /** What it is as a source against which quotes are checked; missing when it is none. */
    primarySource: primarySourceSchema.optional(),
  })
  .readonly()
export type ArticleEntry = z.infer<typeof articleEntrySchema>

/** A speaker whose name was found to be another's: the key, and the one that it counts as. */
const speakerEntrySchema = z
  .object({ key: z.string().min(1), mergedInto: z.string().min(1).nullable() })
  .readonly()

/** Something that was set for all articles, by its name; values are JSON or text. */
const settingEntrySchema = z.object({ name: z.string().min(1), value: z.string() }).readonly()

const parts = {
  /** ISO 8601 instant, UTC. */
  madeAt: z.iso.datetime(),
  articles: z.array(articleEntrySchema).readonly(),
  /** The log, oldest first. */
  actions: z.array(reviewActionSchema).readonly(),
  speakers: z.array(speakerEntrySchema).readonly(),
  settings: z.array(settingEntrySchema).readonly(),
}

/** A library, or a chosen part of one, with its originals. */
export const libraryRecordSchema = z
  .object({ ...parts, sources: z.array(sourceSchema).readonly() })
  .readonly()
export type LibraryRecord = z.infer<typeof libraryRecordSchema>

/** A library as JSON: originals in Base64, or `null` where their bytes lie beside the file under their SHA-256. */
export const libraryJsonSchema = z
  .object({
    format: z.literal(libraryFormat),
    ...parts,
    sources: z
      .array(sourceSchema.unwrap().omit({ bytes: true }).extend({ bytes: z.base64().nullable() }).readonly())
      .readonly(),
  })
  .readonly()
export type LibraryJson = z.infer<typeof libraryJsonSchema>
