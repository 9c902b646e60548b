import { edtfSchema } from './edtf'
import { evidenceRoles } from './evidence'
import { articleIdSchema } from './ids'
import { z } from './schema'

/**
 * An article of the library against which quotes are checked: a transcript, speech, letter, report or post. Its text, turns, title,
 * address and the SHA-256 of its bytes are the article's.
 */
export const primarySourceSchema = z
  .object({
    articleId: articleIdSchema,
    role: z.enum(evidenceRoles),
    /** Who speaks where the text has no turns, and who answers as "A". */
    speaker: z.string().min(1).nullable(),
    /** When and where the words were said. */
    saidOn: edtfSchema.nullable(),
    place: z.string().min(1).nullable(),
    archiveUrl: z.url({ protocol: /^https?$/ }).nullable(),
    /** ISO 8601 instant, UTC. */
    capturedAt: z.iso.datetime(),
  })
  .readonly()
export type PrimarySource = z.infer<typeof primarySourceSchema>

/** How a role is written beside a source. */
export const sourceRoleNames: Readonly<Record<PrimarySource['role'], string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
  'wire-copy': 'Wire copy',
  'self-report': 'Self-report',
}
