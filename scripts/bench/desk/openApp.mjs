import { join } from 'node:path'
import process from 'node:process'
import { _electron } from 'playwright-core'
import { findElectron } from '../../findElectron.mjs'

const root = join(import.meta.dirname, '../../..')

/** @typedef {import('playwright-core').Page} Page */
/**
 * A window of the built program.
 *
 * @typedef {{ readonly app: import('playwright-core').ElectronApplication, readonly page: Page, readonly close: () => Promise<void> }} App
 */

/** What the program runs on: Electron where it is, else the stand-in. @returns {'Electron' | 'the stand-in for Electron'} */
export function nameRuntime() {
  return isElectron() ? 'Electron' : 'the stand-in for Electron'
}

function isElectron() {
  return findElectron() !== undefined && process.env.QUOTEDESK_RUNTIME !== 'standin'
}

/**
 * Starts the program on the data in `userData`, and waits for its first view.
 *
 * @param {string} userData
 * @returns {Promise<App & { readonly startTime: number }>} with the milliseconds from the start of the process until the
 *   view was painted and a key would be heard
 */
export async function openApp(userData) {
  if (!isElectron()) process.env.ELECTRON_OVERRIDE_DIST_PATH = join(root, 'out/standin')
  const began = Date.now()
  const app = await _electron.launch({
    cwd: root,
    args: ['.', `--user-data-dir=${userData}`],
    env: { ...definedEnvironment(), STANDIN_HEADLESS: process.env.STANDIN_HEADLESS ?? '1' },
  })
  const page = await app.firstWindow()
  await page.waitForURL(/index\.html/)
  const painted = await page.evaluate(whenUsable)
  return { app, page, startTime: painted - began, close: () => app.close() }
}

function definedEnvironment() {
  return /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined))
  )
}

/** Runs in the page: resolves to the instant at which its first view has been painted. */
function whenUsable() {
  return /** @type {Promise<number>} */ (
    new Promise((resolve) => {
      const look = () => {
        if (document.querySelector('main h1, h1'))
          requestAnimationFrame(() => {
            resolve(Date.now())
          })
        else requestAnimationFrame(look)
      }
      look()
    })
  )
}
