import type * as Electron from 'electron'
import { createApp, type StandinApp } from './app'
import type { StartArguments } from './commandLine'
import { createDialog } from './dialog'
import type { Host } from './host'
import { createIpcMain } from './ipcMain'
import { createMenu } from './menu'
import { createOrigins } from './origins'
import type { Program } from './program'
import { createProtocol } from './protocol'
import { createSession } from './session'
import { createStrict } from './strict'
import { createWebContents } from './webContents'
import { createWindows } from './windows'

/** What of `electron` a program has here. */
export type ElectronModule = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'screen' | 'session' | 'webContents'
>

/** What the module is made for. */
export interface ElectronParts {
  readonly program: Program
  readonly start: StartArguments
  readonly isHeadless: boolean
  /** The browser; throws before the program is ready. */
  readonly getHost: () => Host
  /** Ends the browser and then this process. */
  readonly end: (code: number) => void
}

/** Creates the module `electron`, and the handle on its `app`. */
export function createElectron(parts: ElectronParts): {
  readonly electron: ElectronModule
  readonly application: StandinApp
} {
  const { getHost } = parts
  const application = createApp({ ...parts, closeWindows: () => windows.closeAll() })
  const origins = createOrigins()
  const menu = createMenu(application.quit)
  const ipcMain = createIpcMain()
  const protocol = createProtocol(origins, () => application.app.isReady())
  const session = createSession()
  const windows = createWindows({
    getApp: () => application.app,
    getHost,
    onAccelerator: menu.press,
    createContents: (preload, onAccelerator) => {
      const accelerators = menu.getAccelerators()
      const host = getHost()
      return createWebContents({
        host,
        origins,
        protocol,
        ipcMain,
        session,
        accelerators,
        preload,
        onAccelerator,
      })
    },
  })
  const getDisplay = (): Electron.Display => createStrict('a display', { workArea: getHost().workArea })

  const electron = {
    app: application.app,
    BrowserWindow: windows.BrowserWindow,
    dialog: createDialog(getHost, parts.isHeadless),
    ipcMain: ipcMain.ipcMain,
    Menu: menu.Menu,
    protocol: protocol.protocol,
    screen: createStrict('screen', {
      getAllDisplays: () => [getDisplay()],
    }),
    session: createStrict('session', { defaultSession: session.session }),
    webContents: windows.webContents,
  } satisfies ElectronModule
  return { electron, application }
}
