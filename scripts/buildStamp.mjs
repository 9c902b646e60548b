import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'out/build-stamp')

/** All that a build depends on. */
const sources = [
  'e2e/standin',
  'electron',
  'electron.vite.config.ts',
  'package-lock.json',
  'package.json',
  'renderer',
  'scripts',
  'shared',
]

/** Whether `out/` was built from the sources as they are now. */
export function isBuilt() {
  try {
    return readFileSync(stamp, 'utf8') === fingerprintSources()
  } catch {
    return false
  }
}

/**
 * Notes that a build is complete.
 *
 * @param {string} fingerprint the sources' when the build began
 */
export function noteBuilt(fingerprint) {
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stamp, fingerprint)
}

/** The sources' names, sizes and times of change, as one value. */
export function fingerprintSources() {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of listFiles(join(root, source))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).sort()
  return names.flatMap((name) => listFiles(join(path, name)))
}
