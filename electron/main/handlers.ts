import { basename } from 'node:path'
import type { CallName } from '../../shared/contract/channels'
import type { Request, Responses } from '../../shared/contract/ipc'
import { fail, succeed } from '../../shared/model/result'
import type { Dialogs } from './dialogs'
import { saveFile } from './saveFile'
import type { ChosenFiles } from './sources/chosenFiles'
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
  /** Shows these keys in the menu. */
  readonly setMenuKeys: (keys: Request<'menu.setKeys'>) => void
}

/** The answers to the page's calls. */
export function createHandlers({ describe, dialogs, chosenFiles, setMenuKeys }: HandlerParts): Handlers {
  return {
    'app.describe': () => Promise.resolve(describe()),

    'file.choose': async () => {
      const paths = await dialogs.chooseFiles()
      return paths.map((path) => ({ token: chosenFiles.remember(path), name: basename(path) }))
    },

    'file.read': async ({ token }) => {
      const path = chosenFiles.find(token)
      return path === undefined ? fail('unknown-token') : readChosenFile(path)
    },

    'sheet.save': async ({ suggestedName, format, bytes }) => {
      const path = await dialogs.chooseSavePlace(suggestedName, format)
      return path === undefined ? succeed(null) : saveFile(path, bytes)
    },

    'menu.setKeys': (keys) => {
      setMenuKeys(keys)
      return Promise.resolve(undefined)
    },
  } satisfies Handlers
}
