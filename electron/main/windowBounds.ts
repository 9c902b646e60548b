import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from '../../shared/model/schema'

/** Place and size of a window, in device-independent pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The smallest window in which the desk can be worked at. */
export const smallestSize = { width: 1024, height: 640 } as const

const defaultSize = { width: 1440, height: 900 } as const

const whole = z.int().min(-100_000).max(100_000)
const boundsSchema = z.object({ x: whole, y: whole, width: whole, height: whole })

/** How much of the window must lie on some screen for a person to take hold of it. */
const graspable = 100

/** The bounds kept in `file`; nothing when there are none or they make no sense. */
export function findKeptBounds(file: string): Bounds | undefined {
  try {
    return boundsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** Keeps `bounds` in `file`; that the window forgets its place is never worth a message. */
export function keepBounds(file: string, { x, y, width, height }: Bounds): void {
  try {
    writeFileSync(`${file}.tmp`, JSON.stringify({ x, y, width, height }))
    renameSync(`${file}.tmp`, file)
  } catch {
    return
  }
}

/** Where to open the window: as it was kept if that is still on one of the screens, else in its usual size. */
export function chooseBounds(
  kept: Bounds | undefined,
  screens: readonly Bounds[],
): Bounds | { readonly width: number; readonly height: number } {
  if (kept === undefined || !screens.some((screen) => canBeGrasped(kept, screen))) return defaultSize
  return {
    ...kept,
    width: Math.max(kept.width, smallestSize.width),
    height: Math.max(kept.height, smallestSize.height),
  }
}

function canBeGrasped(window: Bounds, screen: Bounds): boolean {
  const shared = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const isTopVisible = window.y >= screen.y && window.y <= screen.y + screen.height - graspable
  return shared >= graspable && isTopVisible
}
