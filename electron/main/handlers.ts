import { basename } from 'node:path'
import type { CallName } from '../../shared/contract/channels'
import { type ChosenFile, maxPackageBytes, type Request, type Responses } from '../../shared/contract/ipc'
import { fail, succeed } from '../../shared/model/result'
import type { BackupFolder } from './backupFolder'
import type { Dialogs } from './dialogs'
import { createNetworkHandlers } from './networkHandlers'
import { saveFile } from './saveFile'
import type { SettingsFile } from './settingsFile'
import type { ChosenFiles } from './sources/chosenFiles'
import { listArticleFiles } from './sources/listArticleFiles'
import { readChosenFile } from './sources/readChosenFile'

/** One function per call of the contract. */
export type Handlers = {
  readonly [Name in CallName]: (request: Request<Name>) => Promise<Responses[Name]>
}

/** What the handlers work with. */
export interface HandlerParts {
  readonly describe: () => Responses['app.describe']
  readonly dialogs: Dialogs
  readonly chosenFiles: ChosenFiles
  readonly backups: BackupFolder
  /** The page as PDF. */
  readonly print: (html: Uint8Array) => Promise<Uint8Array>
  readonly settings: SettingsFile
  /** Shows these keys in the menu. */
  readonly setMenuKeys: (keys: Request<'menu.setKeys'>) => void
}

/** The answers to the page's calls. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { describe, dialogs, chosenFiles, backups, print, settings, setMenuKeys } = parts
  const offer = (paths: readonly string[]): readonly ChosenFile[] =>
    paths.map((path) => ({ token: chosenFiles.remember(path), name: basename(path) }))
  return {
    'app.describe': () => Promise.resolve(describe()),

    'file.choose': async () => offer(await dialogs.chooseFiles()),

    'folder.choose': async () => {
      const folder = await dialogs.chooseFolder('articles')
      return folder === undefined ? [] : offer(await listArticleFiles(folder))
    },

    'file.read': async ({ token }) => {
      const path = chosenFiles.find(token)
      return path === undefined ? fail('unknown-token') : readChosenFile(path)
    },

    ...createNetworkHandlers(settings, dialogs),

    'sheet.save': async ({ suggestedName, format, bytes }) => {
      const path = await dialogs.chooseSavePlace(suggestedName, format)
      return path === undefined ? succeed(null) : saveFile(path, bytes)
    },

    'original.save': async ({ suggestedName, bytes }) => {
      const path = await dialogs.chooseSavePlace(suggestedName, 'original')
      return path === undefined ? succeed(null) : saveFile(path, bytes)
    },

    'sheet.print': ({ html }) => print(html),

    'package.open': async () => {
      const path = await dialogs.choosePackage()
      if (path === undefined) return succeed(null)
      const bytes = await readChosenFile(path, maxPackageBytes)
      return bytes.ok ? succeed({ name: basename(path), bytes: bytes.value }) : bytes
    },

    'backup.list': backups.list,
    'backup.save': ({ name, bytes }) => backups.save(name, bytes),
    'backup.read': ({ name }) => backups.read(name),

    'backup.choosePlace': async () => {
      const place = await dialogs.chooseFolder('backups')
      if (place === undefined) return null
      await backups.move(place)
      return backups.list()
    },

    'menu.setKeys': (keys) => {
      setMenuKeys(keys)
      return Promise.resolve(undefined)
    },
  } satisfies Handlers
}
