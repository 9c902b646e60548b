import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron'
import type { Host } from './host'
import { createStrict, expectKnownKeys, NotImplemented } from './strict'
import { createEvent, createStrictEmitter, type StrictEmitter } from './strictEmitter'
import type { StandinWebContents } from './webContents'
import { placeWindow } from './windowPlace'

/** What a window needs from the rest of the stand-in. */
export interface WindowParts {
  readonly host: Host
  readonly createContents: (preload: string, onAccelerator: (id: number) => void) => StandinWebContents
  readonly onAccelerator: (id: number, window: BrowserWindow) => void
  /** Called once the window has gone. */
  readonly onClosed: () => void
}

/** A window, with what the rest of the stand-in does to it. */
export interface StandinWindow {
  readonly window: BrowserWindow & StrictEmitter
  /** Closes the window as the program or the person would; `false` when the program prevents it. */
  readonly close: () => boolean
}

const events = ['close', 'closed', 'ready-to-show']

const optionKeys = ['x', 'y', 'width', 'height', 'minWidth', 'minHeight', 'show', 'title', 'webPreferences']

/** The only way in which pages are kept here, as the browser itself keeps them. */
const requiredPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
} as const

/** Preferences of which each may be anything. */
const freePreferences = ['preload', 'devTools', 'spellcheck']

/** Creates the window; its options must be ones that the browser can give it. */
export function createWindow(options: BrowserWindowConstructorOptions, parts: WindowParts): StandinWindow {
  const preload = checkOptions(options)
  const { host } = parts
  let isDestroyed = false

  const finish = (): void => {
    isDestroyed = true
    place.stop()
    page.markDestroyed()
    window.emit('closed')
    parts.onClosed()
  }
  const close = (): boolean => {
    if (isDestroyed) return true
    const event = createEvent({})
    window.emit('close', event)
    if (event.defaultPrevented) return false
    finish()
    host.browser.send('Target.closeTarget', { targetId: host.targetId }).catch(() => undefined)
    return true
  }
  const setState = (windowState: 'normal' | 'minimized'): void => {
    void host.browser.send('Browser.setWindowBounds', { windowId: host.windowId, bounds: { windowState } })
  }

  const page = parts.createContents(preload, (id) => {
    parts.onAccelerator(id, window)
  })
  const place = placeWindow(host, toRectangle(options, host.workArea))
  const window = createStrict<BrowserWindow & StrictEmitter>('BrowserWindow', {
    ...createStrictEmitter('BrowserWindow', events),
    id: 1,
    webContents: page.contents,
    // The browser's window is there from the start.
    show: () => undefined,
    focus: () => {
      void host.page.send('Page.bringToFront')
    },
    isDestroyed: () => isDestroyed,
    isMinimized: place.isMinimized,
    minimize: () => {
      setState('minimized')
    },
    restore: () => {
      setState('normal')
    },
    getBounds: place.getNormal,
    getNormalBounds: place.getNormal,
    close: () => {
      close()
    },
    loadURL: page.loadUrl,
  })

  page.contents.once('did-finish-load', () => window.emit('ready-to-show'))
  host.browser.on('Target.targetDestroyed', ({ targetId }) => {
    if (targetId === host.targetId && !isDestroyed && !close())
      throw new NotImplemented('keeping a closed window')
  })
  return { window, close }
}

function checkOptions(options: BrowserWindowConstructorOptions): string {
  expectKnownKeys('BrowserWindow', options, optionKeys)
  const { webPreferences = {} } = options
  expectKnownKeys('webPreferences', webPreferences, [...Object.keys(requiredPreferences), ...freePreferences])
  for (const [key, value] of Object.entries({ ...requiredPreferences, ...webPreferences })) {
    const isOther = key in requiredPreferences && value !== requiredPreferences[key as 'sandbox']
    if (isOther)
      throw new NotImplemented(`webPreferences.${key} other than ${requiredPreferences[key as 'sandbox']}`)
  }
  const { preload } = webPreferences
  if (preload === undefined) throw new NotImplemented('a window without a preload')
  return preload
}

function toRectangle(options: BrowserWindowConstructorOptions, screen: Rectangle): Rectangle {
  const { width = 800, height = 600 } = options
  const x = options.x ?? screen.x + Math.max(0, Math.round((screen.width - width) / 2))
  const y = options.y ?? screen.y + Math.max(0, Math.round((screen.height - height) / 2))
  return { x, y, width, height }
}
