import { z } from './schema'

/** What an editor must know before the words of an unnamed source are printed. Never leaves unless asked for. */
export const anonymityRecordSchema = z
  .object({
    /** The reason for anonymity as the copy gives it. */
    reasonInCopy: z.string(),
    /** On which terms the source spoke: "on background", "not to be named". */
    terms: z.string(),
    /** Why the source is in a position to know. */
    whyKnows: z.string(),
    /** Who knows the source's name and approves. */
    approvedBy: z.string(),
  })
  .readonly()
export type AnonymityRecord = z.infer<typeof anonymityRecordSchema>
