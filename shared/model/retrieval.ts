import { z } from './schema'

/** How a source was fetched: where from, when, and what the site said of it. */
export const retrievalSchema = z
  .object({
    /** The address as the person gave it. */
    url: z.string().min(1),
    /** The address that answered, after every redirect. */
    finalUrl: z.string().min(1),
    /** ISO 8601 instant, UTC. */
    fetchedAt: z.iso.datetime(),
    /** The HTTP status of the answer. */
    status: z.int(),
    /** Headers of the answer as sent; `null` for those that it lacks. */
    contentType: z.string().nullable(),
    lastModified: z.string().nullable(),
    etag: z.string().nullable(),
  })
  .readonly()
export type Retrieval = z.infer<typeof retrievalSchema>
