import type * as Electron from 'electron'
import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron'
import { createWindow, type StandinWindow } from './browserWindow'
import type { Host } from './host'
import { createPaperWindow, isPaper } from './paperWindow'
import { createStrict, NotImplemented } from './strict'
import { createEvent, type StrictEmitter } from './strictEmitter'
import type { StandinWebContents } from './webContents'

/** The windows of the program: one at a time, and any number that nobody sees. */
export interface StandinWindows {
  readonly BrowserWindow: typeof BrowserWindow
  readonly webContents: typeof Electron.webContents
  /** Closes them all on the way out; `false` when one refused. */
  readonly closeAll: () => boolean
}

/** What windows need from the rest of the stand-in. */
export interface WindowsParts {
  readonly getApp: () => Electron.App & StrictEmitter
  /** The browser; throws before the program is ready. */
  readonly getHost: () => Host
  readonly createContents: (preload: string, onAccelerator: (id: number) => void) => StandinWebContents
  readonly onAccelerator: (id: number, window: BrowserWindow) => void
}

/** Creates `BrowserWindow` and `webContents`. */
export function createWindows(parts: WindowsParts): StandinWindows {
  let current: StandinWindow | undefined
  let isLeaving = false

  const onClosed = (): void => {
    current = undefined
    const app = parts.getApp()
    if (!isLeaving && !app.emit('window-all-closed')) app.quit()
  }
  const open = (options: BrowserWindowConstructorOptions = {}): BrowserWindow => {
    const app = parts.getApp()
    const host = parts.getHost()
    if (isPaper(options)) {
      const paper = createPaperWindow(options, host)
      app.emit('web-contents-created', createEvent({}), paper.contents)
      return paper.window
    }
    if (current !== undefined) throw new NotImplemented('a second window')
    const createContents: WindowsParts['createContents'] = (...args) => {
      const page = parts.createContents(...args)
      app.emit('web-contents-created', createEvent({}), page.contents)
      return page
    }
    current = createWindow(options, { ...parts, host, createContents, onClosed })
    app.emit('browser-window-created', createEvent({}), current.window)
    return current.window
  }
  const getAll = (): BrowserWindow[] => (current === undefined ? [] : [current.window])
  const findContents = (targetId: string): WebContents | undefined =>
    current !== undefined && parts.getHost().targetId === targetId ? current.window.webContents : undefined

  // An ordinary function, because `new` is called on it.
  const constructor = Object.assign(
    function (options?: BrowserWindowConstructorOptions) {
      return open(options)
    },
    {
      getAllWindows: getAll,
      fromWebContents: (contents: WebContents) =>
        getAll().find((window) => window.webContents === contents) ?? null,
    },
  )

  return {
    BrowserWindow: createStrict('BrowserWindow', constructor),
    webContents: createStrict('webContents', {
      fromDevToolsTargetId: findContents,
    }),
    closeAll() {
      isLeaving = true
      isLeaving = current === undefined || current.close()
      return isLeaving
    },
  }
}
