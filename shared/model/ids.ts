import { z } from './schema'

const contentHash = z.string().regex(/^[0-9a-f]{64}$/)

/** SHA-256 of the original bytes, 64 lower-case hexadecimal digits. */
export const sourceIdSchema = contentHash.brand('SourceId')
export type SourceId = z.infer<typeof sourceIdSchema>

/** SHA-256 of the article's text in UTF-8, so that the same words in two encodings are one article. */
export const articleIdSchema = contentHash.brand('ArticleId')
export type ArticleId = z.infer<typeof articleIdSchema>

/** `articleId:start`, `start` being the offset of the quote's first word: extracting twice changes nothing. */
export const quoteIdSchema = z.string().min(1).brand('QuoteId')
export type QuoteId = z.infer<typeof quoteIdSchema>

/** A ULID (https://github.com/ulid/spec): unique, and in the order of making when sorted as text. */
export const actionIdSchema = z
  .string()
  .regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  .brand('ActionId')
