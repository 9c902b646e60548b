import { sourceIdSchema } from './ids'
import { retrievalSchema } from './retrieval'
import { z } from './schema'

/** The largest source that is read, in bytes: hundreds of times a long article. */
export const maxSourceBytes = 32 * 1024 * 1024

/** How the bytes reached the library. */
const sourceOrigins = ['file', 'drop', 'paste', 'sample', 'url', 'watch'] as const

/** The original of an article, kept byte for byte: where the chain of custody of a quote ends. */
export const sourceSchema = z
  .object({
    id: sourceIdSchema,
    /** The file's name without its folder; "Pasted text" for a paste, the address for what was fetched. */
    name: z.string().min(1),
    mediaType: z.string().min(1),
    origin: z.enum(sourceOrigins),
    /** Of what was fetched from an address: from where, when, and what the site said of it. */
    retrieval: retrievalSchema.optional(),
    /** ISO 8601 instant, UTC. */
    addedAt: z.iso.datetime(),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  })
  .readonly()
export type Source = z.infer<typeof sourceSchema>
