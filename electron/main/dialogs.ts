import type { BrowserWindow, Dialog, FileFilter } from 'electron'
import type { Request } from '../../shared/contract/ipc'

type SheetFormat = Request<'sheet.save'>['format']

/** The dialogs in which a person chooses paths; no other path is ever read or written. */
export interface Dialogs {
  /** The chosen files' paths; empty when the dialog was cancelled. */
  readonly chooseFiles: () => Promise<readonly string[]>
  /** The path to write to; nothing when the dialog was cancelled. */
  readonly chooseSavePlace: (suggestedName: string, format: SheetFormat) => Promise<string | undefined>
}

const articleFilters: FileFilter[] = [
  { name: 'Text', extensions: ['txt', 'text'] },
  { name: 'All files', extensions: ['*'] },
]

const sheetFilters: Readonly<Record<SheetFormat, FileFilter>> = {
  csv: { name: 'Comma-separated values', extensions: ['csv'] },
  html: { name: 'Web page', extensions: ['html'] },
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
