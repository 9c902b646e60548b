import { fromWire, toWire, type Wire } from '../clone'
import { createStrict, NotImplemented } from '../strict'
import { listenForAccelerators, type Accelerator } from './accelerators'
import { createWorldBridge } from './worldBridge'

/** What the preload's world needs to know. */
export interface PreloadWorldSettings {
  readonly mainEvent: string
  readonly preloadEvent: string
  readonly accelerators: readonly Accelerator[]
}

/** A message from the preload's world to the main process. */
export type FromPage =
  | { readonly kind: 'invoke'; readonly call: number; readonly channel: string; readonly args: Wire }
  | { readonly kind: 'accelerator'; readonly id: number }

/** A message from the main process to the preload's world. */
export type ToPage =
  | { readonly kind: 'reply'; readonly call: number; readonly value: Wire }
  | { readonly kind: 'error'; readonly call: number; readonly message: string }
  | { readonly kind: 'event'; readonly channel: string; readonly args: Wire }

type RunPreload = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void
type Listener = (event: object, ...args: readonly unknown[]) => void

declare global {
  /** The way out of the preload's world, put there by the protocol. */
  var standinSend: (message: string) => void
  /** The way into it. */
  var standinReceive: (message: string) => void
}

/** Runs the preload script as CommonJS that may require `electron` alone, in a world apart from the page's. */
export function startPreloadWorld(settings: PreloadWorldSettings, runPreload: RunPreload): void {
  if (window !== window.top) return
  const bridge = createWorldBridge(settings.preloadEvent, settings.mainEvent)
  const electron = createStrict('electron in a preload script', {
    ipcRenderer: createIpcRenderer(),
    contextBridge: createStrict('contextBridge', {
      exposeInMainWorld: (key: string, api: unknown) => {
        bridge.greetOther(key, api)
      },
    }),
  })
  listenForAccelerators(settings.accelerators, (id) => {
    send({ kind: 'accelerator', id })
  })
  const require = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`)
    return electron
  }
  const module = { exports: {} }
  runPreload(require, module, module.exports)
}

function send(message: FromPage): void {
  globalThis.standinSend(JSON.stringify(message))
}

function createIpcRenderer(): object {
  const calls = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, Listener[]>()
  let lastCall = 0
  const take = (message: ToPage): void => {
    if (message.kind === 'event') {
      const args = fromWire(message.args) as readonly unknown[]
      const event = createStrict<object>('the event of ipcRenderer', {})
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener(event, ...args)
      return
    }
    const call = calls.get(message.call)
    calls.delete(message.call)
    if (message.kind === 'reply') call?.resolve(fromWire(message.value))
    else call?.reject(new Error(message.message))
  }
  globalThis.standinReceive = (message) => {
    take(JSON.parse(message) as ToPage)
  }
  return createStrict('ipcRenderer', {
    async invoke(channel: string, ...args: readonly unknown[]) {
      const call = ++lastCall
      send({ kind: 'invoke', call, channel, args: toWire(args) })
      return new Promise((resolve, reject) => calls.set(call, { resolve, reject }))
    },
    on(channel: string, listener: Listener) {
      if (typeof listener !== 'function') throw new NotImplemented('a listener that is no function')
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return this
    },
    off(channel: string, listener: Listener) {
      const left = listeners.get(channel) ?? []
      const index = left.lastIndexOf(listener)
      listeners.set(channel, left.toSpliced(index, index < 0 ? 0 : 1))
      return this
    },
  })
}
