import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { findElectron, getElectronVersion } from './findElectron.mjs'

const installer = join(import.meta.dirname, '../node_modules/electron/install.js')
const fetchLimit = 180_000

/**
 * Electron's executable, fetched by the script of its own package when it is not there yet.
 *
 * @returns {string | undefined} its path; nothing when it cannot be fetched or cannot run on this machine
 */
export function ensureElectron() {
  const found = findElectron() ?? fetchElectron()
  return found !== undefined && canRun(found) ? found : undefined
}

function fetchElectron() {
  console.log(`Fetching Electron ${getElectronVersion()} …`)
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: fetchLimit })
  return findElectron()
}

/**
 * Whether this machine has the libraries that Electron needs; it does nothing but start and end.
 *
 * @param {string} electron its path
 */
export function canRun(electron) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  return spawnSync(electron, ['-e', ''], { env, stdio: 'ignore', timeout: 30_000 }).status === 0
}
