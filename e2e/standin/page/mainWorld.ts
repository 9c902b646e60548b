import { createWorldBridge } from './worldBridge'

/** What the page's world needs to know to hear its preload. */
export interface MainWorldSettings {
  readonly mainEvent: string
  readonly preloadEvent: string
}

/** Waits in the page's own world for what the preload exposes; other frames than the top one have no preload. */
export function startMainWorld({ mainEvent, preloadEvent }: MainWorldSettings): void {
  if (window !== window.top) return
  const bridge = createWorldBridge(mainEvent, preloadEvent)
  bridge.onGreeting((key, api) => {
    if (Object.hasOwn(window, key as string)) {
      throw new Error(`Cannot bind an API on top of an existing property on the window object`)
    }
    Object.defineProperty(window, key as string, { value: freezeDeeply(api), enumerable: true })
  })
}

function freezeDeeply(value: unknown): unknown {
  const isOpen = (typeof value === 'object' && value !== null) || typeof value === 'function'
  if (!isOpen || ArrayBuffer.isView(value)) return value
  Object.values(value).forEach(freezeDeeply)
  return Object.freeze(value)
}
