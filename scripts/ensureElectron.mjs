import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { findElectron, getElectronVersion } from './findElectron.mjs'

const root = join(import.meta.dirname, '..')
const fetchLimit = 180_000

/** Written when Electron could not be fetched, so that not every start waits for the network in vain. */
const failure = join(root, 'out/electron-not-fetched')
const patience = 24 * 60 * 60 * 1000

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
  if (hasFailedLately()) return undefined
  console.log(`Fetching Electron ${getElectronVersion()} …`)
  const installer = join(root, 'node_modules/electron/install.js')
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: fetchLimit })
  const fetched = findElectron()
  if (fetched === undefined) {
    mkdirSync(dirname(failure), { recursive: true })
    writeFileSync(failure, '')
  }
  return fetched
}

function hasFailedLately() {
  const failed = statSync(failure, { throwIfNoEntry: false })
  return failed !== undefined && Date.now() - failed.mtimeMs < patience
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
