import { ensureVirtualDisplay, hasDisplay } from './display.mjs'
import { ensureChromium } from './ensureChromium.mjs'
import { canRun } from './ensureElectron.mjs'
import { findElectron } from './findElectron.mjs'

/**
 * How the end-to-end tests are started: on Electron where its executable is there and runs (`npm start` fetches it),
 * with a screen that nobody sees where there is none; else on the stand-in, which needs a browser and no screen.
 *
 * @returns {{ prefix: readonly string[], env: Record<string, string> }}
 */
export function chooseSpecRuntime() {
  const electron = findElectron()
  if (electron !== undefined && canRun(electron)) {
    if (hasDisplay()) return { prefix: [], env: {} }
    if (ensureVirtualDisplay()) return { prefix: ['xvfb-run', '-a'], env: {} }
  }
  ensureChromium()
  return { prefix: [], env: { QUOTEDESK_RUNTIME: 'standin' } }
}
