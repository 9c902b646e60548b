import { join, resolve } from 'node:path'
import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  dialog,
  ipcMain,
  Menu,
  protocol,
  screen,
  session,
} from 'electron'
import type { EventName } from '../../shared/contract/channels'
import type { EventPayload, Request } from '../../shared/contract/ipc'
import { registerAppScheme, serveApp } from './appProtocol'
import { createBackupFolder } from './backupFolder'
import { createDialogs } from './dialogs'
import { createHandlers } from './handlers'
import { bindContract } from './ipc'
import { guardEveryPage, guardSession } from './lockdown'
import { toMenuTemplate } from './menu'
import { printPage } from './printPage'
import { createSettingsFile } from './settingsFile'
import { createChosenFiles } from './sources/chosenFiles'
import { findUserName } from './userName'
import { createMainWindow } from './window'

const bundles = join(import.meta.dirname, '..')
const hasDeveloperTools = !app.isPackaged
const { platform } = process

const chosenData = app.commandLine.getSwitchValue('user-data-dir')
if (chosenData !== '') app.setPath('userData', resolve(chosenData))
const userData = app.getPath('userData')
const createWindow = (options: BrowserWindowConstructorOptions): BrowserWindow => new BrowserWindow(options)

const mainWindow = createMainWindow({
  createWindow,
  preload: join(bundles, 'preload/index.cjs'),
  hasDeveloperTools,
  boundsFile: join(userData, 'window.json'),
  getScreens: () => screen.getAllDisplays().map((display) => display.workArea),
})

function tellPage<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
  mainWindow.find()?.webContents.send(name, payload)
}

function start(): void {
  guardSession(session.defaultSession)
  serveApp(protocol, join(bundles, 'renderer'))
  const handlers = createHandlers({
    describe: () => ({ version: app.getVersion(), userName: findUserName(), platform }),
    dialogs: createDialogs(dialog, mainWindow.get),
    chosenFiles: createChosenFiles(),
    backups: createBackupFolder(join(userData, 'backups'), join(userData, 'backup-place')),
    print: (html) => printPage(html, { createWindow, folder: app.getPath('temp') }),
    settings: createSettingsFile(join(userData, 'settings.json')),
    setMenuKeys: showMenu,
  })
  bindContract(ipcMain, handlers, () => mainWindow.find()?.webContents)
  showMenu({})
  mainWindow.show()
}

function showMenu(keys: Request<'menu.setKeys'>): void {
  const send = (command: EventPayload<'menu.command'>): void => {
    tellPage('menu.command', command)
  }
  const template = toMenuTemplate({ send, platform, hasDeveloperTools, keys })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

registerAppScheme(protocol)
guardEveryPage(app)
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', mainWindow.show)
  app.on('activate', mainWindow.show)
  app.on('window-all-closed', () => {
    if (platform !== 'darwin') app.quit()
  })
  void app.whenReady().then(start)
} else {
  app.quit()
}
