import type { Rectangle } from 'electron'
import type { Host } from './host'

/** Where the window is, as far as is known. */
export interface WindowPlace {
  /** The bounds that it has, or had before it was minimized, maximized or made to fill the screen. */
  readonly getNormal: () => Rectangle
  readonly isMinimized: () => boolean
  readonly stop: () => void
}

const pause = 500

/** Puts the window where `wanted` says, and follows where the person moves it: the browser tells only when asked. */
export function placeWindow(host: Host, wanted: Rectangle): WindowPlace {
  const { browser, windowId } = host
  let normal = wanted
  let isMinimized = false
  const look = async (): Promise<void> => {
    const { bounds } = await browser.send('Browser.getWindowBounds', { windowId })
    isMinimized = bounds.windowState === 'minimized'
    const { left: x, top: y, width, height } = bounds
    const isKnown = x !== undefined && y !== undefined && width !== undefined && height !== undefined
    if (bounds.windowState === 'normal' && isKnown) normal = { x, y, width, height }
  }
  const { x: left, y: top, width, height } = wanted
  const timer = setInterval(() => void look().catch(() => undefined), pause)
  browser
    .send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } })
    .catch(() => undefined)
  return {
    getNormal: () => normal,
    isMinimized: () => isMinimized,
    stop: () => {
      clearInterval(timer)
    },
  }
}
