import { type BackupFacts, parseBackupName } from '../model/backupName'
import type { FetchFailure } from '../model/fetchProblem'
import type { Result } from '../model/result'
import type { Retrieval } from '../model/retrieval'
import { z } from '../model/schema'
import { exportFormats } from '../model/sheetChoice'
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

/** What an address answered: bytes that nobody has looked into yet. */
export interface FetchedPage {
  readonly bytes: Uint8Array
  readonly retrieval: Retrieval
}

/** What may be fetched. */
export interface NetworkRules {
  /** Whether addresses of this computer and its network may be, and ports other than 80 and 443. */
  readonly allowsPrivate: boolean
}

/** The page's own name for a call that it may want to cancel. */
const callSchema = z.string().min(1).max(64)

/** Why a sheet could not be written; the place keeps what it held before. */
export type SaveProblem = 'no-space' | 'not-allowed' | 'missing-folder' | 'failed'

/** The largest package that is opened, in bytes. */
export const maxPackageBytes = 1024 * 1024 * 1024

/** The backups in the place where they are kept, the latest first. */
export interface BackupList {
  /** The folder, for a person to read. */
  readonly place: string
  readonly backups: readonly (BackupFacts & { readonly name: string; readonly size: number })[]
}

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const backupNameSchema = z.string().refine((name) => parseBackupName(name) !== null)

/** Proposed in a dialog: a name that every file system takes, not a path. */
const suggestedNameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^/\\:*?"<>|\p{Cc}]+$/u)
  .refine((name) => !name.startsWith('.'))

/** What the page may ask of the main process: every request is parsed by its schema before anything else happens. */
export const requestSchemas = {
  'app.describe': z.undefined(),
  'file.choose': z.undefined(),
  'folder.choose': z.undefined(),
  'file.read': z.strictObject({ token: z.string().min(1).max(64) }),
  /** Fetches what a person asked for; nothing else ever leaves the computer. */
  'url.fetch': z.strictObject({ call: callSchema, url: z.string().max(8000) }),
  /** Ends the fetch of this name, which answers `cancelled`; nothing happens when it has ended. */
  'url.cancel': z.strictObject({ call: callSchema }),
  'network.describe': z.undefined(),
  /** To allow more than before, the person is asked by a dialog of the system; answers what holds from now on. */
  'network.allowPrivate': z.strictObject({ allows: z.boolean() }),
  'sheet.save': z.strictObject({
    suggestedName: suggestedNameSchema,
    format: z.enum(exportFormats),
    bytes: bytesSchema,
  }),
  'original.save': z.strictObject({ suggestedName: suggestedNameSchema, bytes: bytesSchema }),
  /** A page complete in itself. */
  'sheet.print': z.strictObject({ html: bytesSchema }),
  'package.open': z.undefined(),
  'backup.list': z.undefined(),
  'backup.save': z.strictObject({ name: backupNameSchema, bytes: bytesSchema }),
  'backup.read': z.strictObject({ name: backupNameSchema }),
  'backup.choosePlace': z.undefined(),
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
  /** Every article in the chosen folder and in those inside it; empty when the dialog was cancelled. */
  'folder.choose': readonly ChosenFile[]
  'file.read': Result<Uint8Array, FileProblem>
  'url.fetch': Result<FetchedPage, FetchFailure>
  'url.cancel': undefined
  'network.describe': NetworkRules
  'network.allowPrivate': NetworkRules
  /** `null` when the dialog was cancelled; else the name of the file that was written. */
  'sheet.save': Result<{ readonly name: string } | null, SaveProblem>
  /** As `sheet.save`. */
  'original.save': Result<{ readonly name: string } | null, SaveProblem>
  /** The page as PDF. */
  'sheet.print': Uint8Array
  /** `null` when the dialog was cancelled. */
  'package.open': Result<{ readonly name: string; readonly bytes: Uint8Array } | null, FileProblem>
  'backup.list': BackupList
  /** The oldest beyond those that are kept are gone once it is on disk. */
  'backup.save': Result<{ readonly name: string }, SaveProblem>
  'backup.read': Result<Uint8Array, FileProblem>
  /** The list at the new place; `null` when the dialog was cancelled. */
  'backup.choosePlace': BackupList | null
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
