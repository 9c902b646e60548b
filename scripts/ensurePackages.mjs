import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { run } from './run.mjs'

const root = join(import.meta.dirname, '..')

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by their folder */

/** Installs the packages of the lock file when they are missing or not those; ends the process when that fails. */
export async function ensurePackages() {
  const wanted = findPackages('package-lock.json')
  const installed = findPackages('node_modules/.package-lock.json')
  if (wanted && installed && arePresent(wanted, installed)) return
  console.log('Installing the packages of package-lock.json …')
  const code = await installPackages()
  if (code === 0) return
  console.error('The packages could not be installed: see the lines of npm above.')
  process.exit(1)
}

/** npm writes what it has installed into a lock file of its own inside node_modules. @param {string} file */
function findPackages(file) {
  try {
    const lock = /** @type {unknown} */ (JSON.parse(readFileSync(join(root, file), 'utf8')))
    return /** @type {{ packages: Packages }} */ (lock).packages
  } catch {
    return undefined
  }
}

/**
 * Whether every wanted package is installed in its version; optional ones belong to other systems.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function arePresent(wanted, installed) {
  return Object.entries(wanted).every(
    ([folder, { version, optional = false }]) =>
      folder === '' || optional || installed[folder]?.version === version,
  )
}

function installPackages() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  // Under `npm start` npm tells where it is; on Windows nothing else can be started without a shell.
  return npm ? run(process.execPath, [npm, ...args], { cwd: root }) : run('npm', args, { cwd: root })
}
