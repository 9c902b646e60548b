import { getProvidedElectron } from './moduleHooks'

/** What the program imports as `electron`: importing any other name is an error that says which. */
export const { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, webContents } =
  getProvidedElectron()
