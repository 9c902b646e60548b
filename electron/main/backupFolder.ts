import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type BackupList,
  type FileProblem,
  maxPackageBytes,
  type SaveProblem,
} from '../../shared/contract/ipc'
import { keptBackups, parseBackupName } from '../../shared/model/backupName'
import { fail, type Result } from '../../shared/model/result'
import { saveFile, toSaveProblem } from './saveFile'
import { readChosenFile } from './sources/readChosenFile'

/** The folder of the backups: bytes in and out, never looked into. */
export interface BackupFolder {
  readonly list: () => Promise<BackupList>
  /** Writes one whole or not at all, and then deletes the oldest beyond those that are kept. */
  readonly save: (name: string, bytes: Uint8Array) => Promise<Result<{ readonly name: string }, SaveProblem>>
  readonly read: (name: string) => Promise<Result<Uint8Array, FileProblem>>
  /** Keeps backups at `place` from now on; those made before stay where they are. */
  readonly move: (place: string) => Promise<void>
}

/** The backups in `usualPlace`, or in the place that the file `placeFile` names. */
export function createBackupFolder(usualPlace: string, placeFile: string): BackupFolder {
  const findPlace = async (): Promise<string> =>
    (await readFile(placeFile, 'utf8').catch(() => '')) || usualPlace
  const list = async (): Promise<BackupList> => {
    const place = await findPlace()
    const names = await readdir(place).catch(() => [])
    const backups = await Promise.all(names.map((name) => describeBackup(place, name)))
    return { place, backups: backups.flat().sort((a, b) => (a.at < b.at ? 1 : -1)) }
  }
  return {
    list,
    async save(name, bytes) {
      const place = await findPlace()
      try {
        await mkdir(place, { recursive: true })
      } catch (error) {
        return fail(toSaveProblem(error))
      }
      const saved = await saveFile(join(place, name), bytes)
      if (saved.ok) await dropOldest(await list())
      return saved
    },
    read: async (name) => readChosenFile(join(await findPlace(), name), maxPackageBytes),
    move: (place) => writeFile(placeFile, place),
  }
}

async function describeBackup(place: string, name: string): Promise<BackupList['backups']> {
  const facts = parseBackupName(name)
  const found = facts && (await stat(join(place, name)).catch(() => null))
  return facts && found?.isFile() ? [{ ...facts, name, size: found.size }] : []
}

async function dropOldest({ place, backups }: BackupList): Promise<void> {
  for (const { name } of backups.slice(keptBackups)) await rm(join(place, name), { force: true })
}
