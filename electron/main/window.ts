import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { startPage } from './ownPage'
import { chooseBounds, findKeptBounds, keepBounds, smallestSize, type Bounds } from './windowBounds'

/** What the window is made from. */
export interface WindowParts {
  readonly createWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow
  readonly preload: string
  readonly hasDeveloperTools: boolean
  /** The file that keeps the window's place between starts. */
  readonly boundsFile: string
  readonly getScreens: () => readonly Bounds[]
}

/** The one window of the program, which may be closed and, on macOS, opened again. */
export interface MainWindow {
  /** The window; nothing while it is closed. */
  readonly find: () => BrowserWindow | undefined
  /** The window, which must be open. */
  readonly get: () => BrowserWindow
  /** Opens the window, or brings it to the front. */
  readonly show: () => void
}

/** The window's settings: a sandboxed page without Node, in its own world apart from the preload. */
export function toWindowOptions(parts: WindowParts): BrowserWindowConstructorOptions {
  return {
    ...chooseBounds(findKeptBounds(parts.boundsFile), parts.getScreens()),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: 'Quotedesk',
    webPreferences: {
      preload: parts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      devTools: parts.hasDeveloperTools,
      spellcheck: false,
    },
  }
}

/** The window, not opened yet. */
export function createMainWindow(parts: WindowParts): MainWindow {
  let current: BrowserWindow | undefined
  const open = (): void => {
    const window = parts.createWindow(toWindowOptions(parts))
    current = window
    window.once('ready-to-show', () => {
      window.show()
    })
    window.on('close', () => {
      keepBounds(parts.boundsFile, window.getNormalBounds())
    })
    window.on('closed', () => {
      current = undefined
    })
    void window.loadURL(startPage)
  }
  return {
    find: () => current,
    get: () => {
      if (current === undefined) throw new Error('The window is closed.')
      return current
    },
    show: () => {
      if (current === undefined) open()
      else bringToFront(current)
    },
  }
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}
