import type { BackupList, SaveProblem } from '../../shared/contract/ipc'
import { type BackupReason, toBackupName } from '../../shared/model/backupName'
import type { LibraryRecord } from '../../shared/model/libraryRecord'
import { fail, type Result, succeed } from '../../shared/model/result'
import { mainProcess } from '../bridge/mainProcess'
import type { Library } from '../store/database'
import { library } from '../store/library'
import { readLibrary } from '../store/readLibrary'
import { replaceLibrary } from '../store/writeLibrary'
import { workers } from '../worker/client'
import { inOrder } from './inOrder'

/** How long a backup is recent enough, in milliseconds. */
const day = 24 * 60 * 60 * 1000

/** The backups at the place where they are kept, the latest first. */
export function listBackups(): Promise<BackupList> {
  return mainProcess['backup.list'](undefined)
}

/** Lets the person choose where backups are kept from now on; `null` when they cancelled. */
export function chooseBackupPlace(): Promise<BackupList | null> {
  return mainProcess['backup.choosePlace'](undefined)
}

/** Backs the whole library up; `null` when it is empty. */
export async function backUp(
  reason: BackupReason,
  of: Library = library,
): Promise<Result<{ readonly name: string } | null, SaveProblem>> {
  const record = await readLibrary(of, new Date().toISOString(), 'all')
  if (record.articles.length === 0) return succeed(null)
  const { version } = await mainProcess['app.describe'](undefined)
  const request = { record, format: 'quotedesk', madeBy: version, isConfidential: true } as const
  const bytes = await workers.call('package.write', request)
  return mainProcess['backup.save']({ name: toName(record, reason), bytes })
}

function toName(record: LibraryRecord, reason: BackupReason): string {
  const quotes = record.articles.reduce((sum, entry) => sum + entry.quotes.length, 0)
  return toBackupName({ at: record.madeAt, reason, articles: record.articles.length, quotes })
}

/** Backs the library up unless that was done within a day. */
export async function backUpDaily(): Promise<void> {
  const { backups } = await listBackups()
  const last = backups[0]
  if (last && Date.now() - Date.parse(last.at) < day) return
  const saved = await backUp('daily')
  if (!saved.ok)
    throw new Error(`The daily backup could not be written (${saved.problem}). See the settings.`)
}

/**
 * Puts the library of a backup in place of the present one, of which a backup is made first. A problem is a sentence, and
 * nothing was changed then.
 */
export function restoreBackup(name: string): Promise<Result<{ readonly articles: number }, string>> {
  return inOrder(async () => {
    const file = await mainProcess['backup.read']({ name })
    if (!file.ok) return fail('The backup cannot be read. Check the folder of the backups.')
    const read = await workers.call('package.read', { bytes: file.value })
    if (!read.ok) return read
    const present = await backUp('restore')
    if (!present.ok) {
      return fail(
        'The present library could not be backed up first. Free some space, or choose another folder.',
      )
    }
    await replaceLibrary(library, read.value)
    return succeed({ articles: read.value.articles.length })
  })
}
