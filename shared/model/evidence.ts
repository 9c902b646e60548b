import { articleIdSchema, sourceIdSchema } from './ids'
import { z } from './schema'

/** What a piece of evidence does for the quote. */
export const evidenceStances = ['supports', 'refutes', 'context'] as const

/** How near the evidence is to the speaker: PRACTICE asks for a primary source, or three independent secondary ones. */
export const evidenceRoles = ['primary', 'secondary', 'wire-copy', 'self-report'] as const

/** A passage of another article in the library. */
const passageSchema = z
  .object({
    articleId: articleIdSchema,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .readonly()

/** Something that speaks for or against a quote. */
export const evidenceSchema = z
  .object({
    /** Unique within the quote. */
    id: z.string().min(1),
    kind: z.enum(['link', 'file', 'note', 'passage']),
    stance: z.enum(evidenceStances),
    role: z.enum(evidenceRoles),
    title: z.string(),
    /** A link's address. */
    url: z.url({ protocol: /^https?$/ }).nullable(),
    archiveUrl: z.url({ protocol: /^https?$/ }).nullable(),
    /** A file's bytes are kept as a source of this SHA-256. */
    file: sourceIdSchema.nullable(),
    passage: passageSchema.nullable(),
    /** Where in it: "page 4", "paragraph 12", "0:14:09". */
    locator: z.string(),
    excerpt: z.string(),
    /** ISO 8601 instant, UTC. */
    capturedAt: z.iso.datetime(),
  })
  .readonly()
export type Evidence = z.infer<typeof evidenceSchema>
