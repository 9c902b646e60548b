import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'

/** What printing needs. */
export interface PrintParts {
  readonly createWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow
  /** Where the page lies while it is printed. */
  readonly folder: string
}

/** A window that nobody sees, in which nothing can run. */
const paper: BrowserWindowConstructorOptions = {
  show: false,
  webPreferences: {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    javascript: false,
    spellcheck: false,
  },
}

/** The page as PDF, by the window's own print engine: tagged, on the paper and with the margins of its style, else A4. */
export async function printPage(html: Uint8Array, { createWindow, folder }: PrintParts): Promise<Uint8Array> {
  const file = join(folder, `print-${randomBytes(12).toString('hex')}.html`)
  const window = createWindow(paper)
  try {
    await writeFile(file, html, { flag: 'wx', mode: 0o600 })
    await window.loadFile(file)
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    window.destroy()
    await rm(file, { force: true })
  }
}
