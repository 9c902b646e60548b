import type { Result } from '../model/result'
import { z } from '../model/schema'
import { maxSourceBytes } from '../model/source'
import type { CallName, EventName } from './channels'
import { commandNames } from './commands'

/** The largest file that is read, in bytes. */
export const maxFileBytes = maxSourceBytes

/** A file that the person chose in a dialog. The page never learns or names a path: the token stands for it. */
export interface ChosenFile {
  readonly token: string
  /** The name without its folder. */
  readonly name: string
}

/** Why a chosen file could not be read. `unknown-token`: the page asked for a file that nobody chose. */
export type FileProblem = 'too-large' | 'missing' | 'unreadable' | 'unknown-token'

/** Why a sheet could not be written; the place keeps what it held before. */
export type SaveProblem = 'no-space' | 'not-allowed' | 'missing-folder' | 'failed'

/** The formats in which a sheet can be saved; also the file's extension. */
const sheetFormats = ['csv', 'html'] as const

/** What the page may ask of the main process: every request is parsed by its schema before anything else happens. */
export const requestSchemas = {
  'app.describe': z.undefined(),
  'file.choose': z.undefined(),
  'file.read': z.strictObject({ token: z.string().min(1).max(64) }),
  'sheet.save': z.strictObject({
    /** Proposed in the dialog; a name, not a path. */
    suggestedName: z
      .string()
      .min(1)
      .max(200)
      .regex(/^[^/\\:*?"<>|\p{Cc}]+$/u)
      .refine((name) => !name.startsWith('.')),
    format: z.enum(sheetFormats),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  /** The keys that the reviewer has given to commands, for the menu to show; all others have their own. */
  'menu.setKeys': z
    .partialRecord(z.enum(commandNames), z.array(z.string().min(1).max(40)).max(9).readonly())
    .readonly(),
} as const satisfies Record<CallName, z.ZodType>

/** What each call answers. */
export interface Responses {
  'app.describe': { readonly version: string; readonly userName: string; readonly platform: string }
  /** Empty when the dialog was cancelled. */
  'file.choose': readonly ChosenFile[]
  'file.read': Result<Uint8Array, FileProblem>
  /** `null` when the dialog was cancelled; else the name of the file that was written. */
  'sheet.save': Result<{ readonly name: string } | null, SaveProblem>
  'menu.setKeys': undefined
}

/** What each event carries. */
export const eventSchemas = {
  'menu.command': z.enum(commandNames),
} as const satisfies Record<EventName, z.ZodType>

export type Request<Name extends CallName> = z.infer<(typeof requestSchemas)[Name]>
export type EventPayload<Name extends EventName> = z.infer<(typeof eventSchemas)[Name]>

/** `window.quotedesk`: one function per call and one subscription per event, nothing else. */
export type QuotedeskApi = {
  readonly [Name in CallName]: (request: Request<Name>) => Promise<Responses[Name]>
} & {
  /** Calls `listener` at every event; returns the function that stops it. */
  readonly [Name in EventName as `on:${Name}`]: (
    listener: (payload: EventPayload<Name>) => void,
  ) => () => void
}
