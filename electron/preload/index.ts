import { contextBridge, ipcRenderer } from 'electron'
import { callNames, eventNames } from '../../shared/contract/channels'
import type { QuotedeskApi } from '../../shared/contract/ipc'

const calls = callNames.map(
  (name) => [name, (request: unknown) => ipcRenderer.invoke(name, request)] as const,
)

const subscriptions = eventNames.map((name) => {
  const subscribe = (listener: (payload: unknown) => void): (() => void) => {
    const relay = (_event: unknown, payload: unknown): void => {
      listener(payload)
    }
    ipcRenderer.on(name, relay)
    return () => {
      ipcRenderer.off(name, relay)
    }
  }
  return [`on:${name}`, subscribe] as const
})

const api = Object.fromEntries([...calls, ...subscriptions]) as unknown as QuotedeskApi

contextBridge.exposeInMainWorld('quotedesk', api)
