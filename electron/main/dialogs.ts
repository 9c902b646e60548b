import type { BrowserWindow, Dialog, FileFilter } from 'electron'
import type { Request } from '../../shared/contract/ipc'

type SheetFormat = Request<'sheet.save'>['format']

/** The dialogs in which a person chooses paths; no other path is ever read or written. */
export interface Dialogs {
  /** The chosen files' paths; empty when the dialog was cancelled. */
  readonly chooseFiles: () => Promise<readonly string[]>
  /** The chosen package's path; nothing when the dialog was cancelled. */
  readonly choosePackage: () => Promise<string | undefined>
  /** The chosen folder; nothing when the dialog was cancelled. */
  readonly chooseFolder: () => Promise<string | undefined>
  /** The path to write to; nothing when the dialog was cancelled. */
  readonly chooseSavePlace: (suggestedName: string, format: SheetFormat) => Promise<string | undefined>
}

const articleFilters: FileFilter[] = [
  { name: 'Text', extensions: ['txt', 'text'] },
  { name: 'All files', extensions: ['*'] },
]

const sheetFilters: Readonly<Record<SheetFormat, FileFilter>> = {
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

/** The system's dialogs, over the window that `getWindow` returns. */
export function createDialogs(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
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
    async chooseFolder() {
      const { canceled, filePaths } = await dialog.showOpenDialog(getWindow(), {
        title: 'Keep backups in',
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? undefined : filePaths[0]
    },
    async chooseSavePlace(suggestedName, format) {
      const { canceled, filePath } = await dialog.showSaveDialog(getWindow(), {
        title: 'Export sheet',
        defaultPath: suggestedName,
        filters: [sheetFilters[format]],
        properties: ['showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? undefined : filePath
    },
  }
}
