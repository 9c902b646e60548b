import type { BrowserWindow, Dialog, FileFilter, MessageBoxOptions } from 'electron'
import { articleEndings } from '../../shared/model/articleFormats'
import type { Request } from '../../shared/contract/ipc'

/** What is saved: a sheet in one of its formats, or an original as it came. */
type Saved = Request<'sheet.save'>['format'] | 'original'

/** What a folder is chosen for. */
type FolderUse = 'articles' | 'backups'

/** The dialogs in which a person chooses paths; no other path is ever read or written. */
export interface Dialogs {
  /** The chosen files' paths; empty when the dialog was cancelled. */
  readonly chooseFiles: () => Promise<readonly string[]>
  /** The chosen package's path; nothing when the dialog was cancelled. */
  readonly choosePackage: () => Promise<string | undefined>
  /** The chosen folder; nothing when the dialog was cancelled. */
  readonly chooseFolder: (use: FolderUse) => Promise<string | undefined>
  /** Whether the person allows addresses of this computer and its network to be fetched. */
  readonly confirmPrivate: () => Promise<boolean>
  /** The path to write to; nothing when the dialog was cancelled. */
  readonly chooseSavePlace: (suggestedName: string, saved: Saved) => Promise<string | undefined>
}

const articleFilters: FileFilter[] = [
  { name: 'Articles', extensions: Object.values(articleEndings).flat() },
  { name: 'All files', extensions: ['*'] },
]

const folderTitles: Readonly<Record<FolderUse, string>> = {
  articles: 'Open a folder of articles',
  backups: 'Keep backups in',
}

const saveFilters: Readonly<Record<Saved, FileFilter>> = {
  original: { name: 'All files', extensions: ['*'] },
  docx: { name: 'Word document', extensions: ['docx'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  html: { name: 'Web page', extensions: ['html'] },
  xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
  csv: { name: 'Comma-separated values', extensions: ['csv'] },
  md: { name: 'Markdown', extensions: ['md'] },
  jsonld: { name: 'Linked data', extensions: ['jsonld'] },
  json: { name: 'Library as JSON', extensions: ['json'] },
  quotedesk: { name: 'Quotedesk package', extensions: ['quotedesk'] },
}

const privateQuestion: MessageBoxOptions = {
  type: 'warning',
  message: 'Allow addresses of this computer and its network?',
  detail:
    'Quotedesk may then fetch what only this network can see, such as a router or an internal site, when a ' +
    'public page leads there. Allow it only for a site of your own that you have to read.',
  buttons: ['Cancel', 'Allow'],
  defaultId: 0,
  cancelId: 0,
}

/** The system's dialogs, over the window that `getWindow` returns. */
export function createDialogs(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>,
  getWindow: () => BrowserWindow,
): Dialogs {
  return {
    async chooseFiles() {
      const { canceled, filePaths } = await dialog.showOpenDialog(getWindow(), {
        title: 'Open articles',
        filters: articleFilters,
        properties: ['openFile', 'multiSelections'],
      })
      return canceled ? [] : filePaths
    },
    async choosePackage() {
      const { canceled, filePaths } = await dialog.showOpenDialog(getWindow(), {
        title: 'Open package',
        filters: [{ name: 'Quotedesk package', extensions: ['quotedesk', 'json'] }],
        properties: ['openFile'],
      })
      return canceled ? undefined : filePaths[0]
    },
    async chooseFolder(use) {
      const { canceled, filePaths } = await dialog.showOpenDialog(getWindow(), {
        title: folderTitles[use],
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? undefined : filePaths[0]
    },
    async confirmPrivate() {
      const { response } = await dialog.showMessageBox(getWindow(), privateQuestion)
      return response === 1
    },
    async chooseSavePlace(suggestedName, saved) {
      const { canceled, filePath } = await dialog.showSaveDialog(getWindow(), {
        title: saved === 'original' ? 'Save original' : 'Export sheet',
        defaultPath: suggestedName,
        filters: [saveFilters[saved]],
        properties: ['showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? undefined : filePath
    },
  }
}
