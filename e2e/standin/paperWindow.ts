import { readFile } from 'node:fs/promises'
import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron'
import type { CdpSession } from './cdp'
import type { Host } from './host'
import { createStrict, expectKnownKeys, NotImplemented } from './strict'
import { createStrictEmitter, type StrictEmitter } from './strictEmitter'

/** A hidden window without script, with what the rest of the stand-in does to it. */
export interface StandinPaperWindow {
  readonly window: BrowserWindow
  readonly contents: WebContents & StrictEmitter
}

type PrintOptions = Parameters<WebContents['printToPDF']>[0]

const requiredPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  javascript: false,
} as const

const printKeys = [
  'pageSize',
  'preferCSSPageSize',
  'printBackground',
  'generateTaggedPDF',
  'generateDocumentOutline',
]

/** Inches. */
const a4 = { paperWidth: 8.27, paperHeight: 11.69 } as const

/** Whether the options are those of a window that nobody sees and in which nothing runs. */
export function isPaper({ show, webPreferences }: BrowserWindowConstructorOptions): boolean {
  return show === false && webPreferences?.javascript === false
}

/** Creates the window: it loads one file of the disk, and prints it. */
export function createPaperWindow(options: BrowserWindowConstructorOptions, host: Host): StandinPaperWindow {
  checkOptions(options)
  let page: Promise<Paper> | undefined
  let isDestroyed = false
  const contents = createStrict<WebContents & StrictEmitter>('webContents', {
    ...createStrictEmitter('webContents', ['will-attach-webview', 'will-frame-navigate', 'will-redirect']),
    setWindowOpenHandler: () => undefined,
    printToPDF: async (wanted) => {
      if (!page) throw new NotImplemented('printing before a page is loaded')
      return print((await page).session, wanted)
    },
  })
  const window = createStrict<BrowserWindow>('BrowserWindow', {
    webContents: contents,
    isDestroyed: () => isDestroyed,
    loadFile: async (path) => {
      page = openPaper(host, await readFile(path, 'utf8'))
      await page
    },
    destroy: () => {
      isDestroyed = true
      void page?.then(({ targetId }) => host.browser.send('Target.closeTarget', { targetId }))
    },
  })
  return { window, contents }
}

interface Paper {
  readonly session: CdpSession
  readonly targetId: string
}

/** A tab that is in no window's strip, with the page's words but no script. */
async function openPaper({ browser, getSession }: Host, html: string): Promise<Paper> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', background: true })
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
  const session = getSession(sessionId)
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  const { frameTree } = await session.send('Page.getFrameTree')
  await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
  return { session, targetId }
}

async function print(session: CdpSession, wanted: PrintOptions): Promise<Buffer> {
  expectKnownKeys('printToPDF', wanted, printKeys)
  const { pageSize = 'Letter', ...rest } = wanted
  if (pageSize !== 'A4') throw new NotImplemented(`pageSize other than A4`)
  const { data } = await session.send('Page.printToPDF', { ...a4, ...rest })
  return Buffer.from(data, 'base64')
}

function checkOptions(options: BrowserWindowConstructorOptions): void {
  expectKnownKeys('BrowserWindow', options, ['show', 'webPreferences'])
  const { webPreferences = {} } = options
  expectKnownKeys('webPreferences', webPreferences, [...Object.keys(requiredPreferences), 'spellcheck'])
  for (const [key, value] of Object.entries(requiredPreferences)) {
    if (webPreferences[key as keyof typeof requiredPreferences] !== value)
      throw new NotImplemented(`a window without script whose ${key} is not ${value}`)
  }
}
