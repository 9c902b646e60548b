import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron'
import { fromWire, toWire, type Wire } from './clone'
import type { ToPage } from './page/preloadWorld'
import { createStrict } from './strict'

type Handler = Parameters<IpcMain['handle']>[1]

/** A call of a page's preload. */
export interface Invocation {
  readonly call: number
  readonly channel: string
  readonly args: Wire
}

/** `ipcMain`, with the way from a page's call to the program's handler. */
export interface StandinIpcMain {
  readonly ipcMain: IpcMain
  /** What to tell the page that called. */
  readonly answer: (
    invocation: Invocation,
    sender: { readonly contents: WebContents; readonly frame: WebFrameMain },
  ) => Promise<ToPage>
}

/** Creates `ipcMain`. */
export function createIpcMain(): StandinIpcMain {
  const handlers = new Map<string, Handler>()
  const ipcMain = createStrict<IpcMain>('ipcMain', {
    handle(channel, handler) {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
      handlers.set(channel, handler)
    },
  })
  return {
    ipcMain,
    async answer({ call, channel, args }, { contents, frame }) {
      const event = createStrict<IpcMainInvokeEvent>('the event of ipcMain.handle', {
        type: 'frame',
        sender: contents,
        senderFrame: frame,
      })
      try {
        const handler = handlers.get(channel)
        if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
        const value: unknown = await handler(event, ...(fromWire(args) as readonly unknown[]))
        return { kind: 'reply', call, value: toWire(value) }
      } catch (error) {
        return { kind: 'error', call, message: `Error invoking remote method '${channel}': ${String(error)}` }
      }
    },
  }
}
