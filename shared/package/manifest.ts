import { z } from '../model/schema'

/** The version of the package's format. */
export const packageFormat = 'quotedesk/package@1'

/** The names that entries of a package have; no others are taken out of one. */
export const entryName = /^(?:library\.json|originals\/[0-9a-f]{64})$/

/** `manifest.json`: what the package is, and the size and SHA-256 of every other entry. */
export const manifestSchema = z
  .object({
    format: z.literal(packageFormat),
    /** ISO 8601 instant, UTC. */
    madeAt: z.iso.datetime(),
    /** The version of the program that made it. */
    madeBy: z.string(),
    articles: z.int().nonnegative(),
    quotes: z.int().nonnegative(),
    /** Whether anonymity records and private notes are in it. */
    isConfidential: z.boolean(),
    entries: z
      .array(
        z
          .object({
            name: z.string().regex(entryName),
            size: z.int().nonnegative(),
            sha256: z.string().regex(/^[0-9a-f]{64}$/),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type Manifest = z.infer<typeof manifestSchema>
