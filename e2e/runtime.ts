import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { findChromium } from '../scripts/findChromium.mjs'
import { findElectron, getElectronVersion } from '../scripts/findElectron.mjs'

const standin = join(import.meta.dirname, '../out/standin')

/** Whether the specs run on Electron itself; else they run on the stand-in. */
export const isElectron = findElectron() !== undefined && process.env.QUOTEDESK_RUNTIME !== 'standin'

/** Makes Playwright, and all that starts Electron, find the stand-in where Electron itself is not there. */
export function chooseRuntime(): void {
  if (!isElectron) process.env.ELECTRON_OVERRIDE_DIST_PATH = standin
}

/** What the specs run on, in words: `Electron 45.4.1` or `stand-in on Chromium 156`. */
export function describeRuntime(): string {
  if (isElectron) return `Electron ${getElectronVersion()}`
  const text = execFileSync(findChromium() ?? 'chromium', ['--version'], { encoding: 'utf8', stdio: 'pipe' })
  const [, name = 'Chromium', version = ''] = /^(?:Google )?(\w+) (\d+)/.exec(text) ?? []
  return `stand-in on ${name} ${version}`
}
