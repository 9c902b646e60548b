import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../node_modules/electron')

/**
 * Electron's own executable, as its package notes it once it is fetched.
 *
 * @returns {string | undefined} its path; nothing while it is not there
 */
export function findElectron() {
  try {
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(executable) ? executable : undefined
  } catch {
    return undefined
  }
}

/**
 * The version of Electron that the project is pinned to.
 *
 * @returns {string}
 */
export function getElectronVersion() {
  const description = /** @type {unknown} */ (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  return /** @type {{ version: string }} */ (description).version
}
