import { setTimeout as wait } from 'node:timers/promises'
import { openApp } from '../desk/openApp.mjs'
import { readMemory } from './processMemory.mjs'

/** How often a key is pressed, and memory is read, in milliseconds. */
const KEY_GAP = 150
const MEMORY_GAP = 1000

/**
 * Opens a folder of articles in a new library, as a person would, while keys are pressed.
 *
 * @param {string} userData
 * @param {string} folder
 * @param {number} articles
 * @returns {Promise<{ readonly seconds: number, readonly waits: readonly number[], readonly megabytes: number }>}
 *   until all are in the library; how long each key waited, in milliseconds; the most memory of all processes together
 */
export async function runImport(userData, folder, articles) {
  const { app, page, close } = await openApp(userData)
  try {
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    }, folder)
    await page.evaluate(listenForKeys)
    const end = new AbortController()
    const pressing = pressKeys(page, end.signal)
    const memory = watchMemory(app.process().pid ?? 0, end.signal)
    const start = performance.now()
    await app.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('openFolder')?.click()
    })
    await page.getByText(`${articles} articles added`).waitFor({ timeout: 0 })
    const seconds = (performance.now() - start) / 1000
    end.abort()
    await pressing
    return { seconds, waits: await page.evaluate(getWaits), megabytes: await memory }
  } finally {
    await close()
  }
}

/** @param {import('playwright-core').Page} page @param {AbortSignal} signal */
async function pressKeys(page, signal) {
  while (!signal.aborted) {
    await page.keyboard.press('Shift')
    await wait(KEY_GAP)
  }
}

/** @param {number} pid @param {AbortSignal} signal */
async function watchMemory(pid, signal) {
  let most = 0
  while (!signal.aborted) {
    most = Math.max(most, readMemory(pid))
    await wait(MEMORY_GAP)
  }
  return most
}

/** Runs in the page. */
function listenForKeys() {
  /** @type {number[]} */
  const waits = []
  Object.assign(globalThis, { benchWaits: waits })
  addEventListener('keydown', ({ timeStamp }) => waits.push(performance.now() - timeStamp), true)
}

/** Runs in the page. */
function getWaits() {
  return /** @type {{ benchWaits: number[] }} */ (/** @type {unknown} */ (globalThis)).benchWaits
}
