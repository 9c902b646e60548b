import { spawnSync } from 'node:child_process'
import process from 'node:process'

/** Whether Debian's packages can be installed without asking anybody. */
export function canInstallDebianPackages() {
  const isRoot = process.getuid?.() === 0
  return isRoot && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
}

/**
 * Installs Debian's packages, quietly.
 *
 * @param {readonly string[]} names
 * @returns {boolean} whether they are there now
 */
export function installDebianPackages(names) {
  console.log(`Installing ${names.join(', ')} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...names)
}
