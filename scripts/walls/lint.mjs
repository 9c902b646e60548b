import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { codeFolders, listFiles } from './sourceFiles.mjs'
import { runTool } from './tool.mjs'

const CACHE = 'node_modules/.cache/quotedesk-lint'

/**
 * The wall of code: ESLint with the compiler's types. ESLint's cache looks at one file at a time, but a promise floats
 * because of what another file says; so the cache counts for the tree that it was made of, and for no other.
 * @param {string} root
 * @param {...string} flags
 */
export function checkLint(root, ...flags) {
  const cache = `${toFingerprint(root)}.json`
  forgetAllBut(join(root, CACHE), cache)
  return runTool(root, 'eslint/bin/eslint.js', [
    ...['.', '--max-warnings', '0', '--cache', '--cache-location', `${CACHE}/${cache}`],
    ...flags,
  ])
}

/**
 * A hash of everything that ESLint's answer depends on.
 * @param {string} root
 */
export function toFingerprint(root) {
  const settings = readdirSync(root).filter((name) => /\.(?:json|mjs|ts)$/.test(name))
  const sources = codeFolders.flatMap((folder) => listFiles(root, folder))
  const hash = createHash('sha256').update(process.version)
  for (const path of [...settings.sort(), ...sources]) {
    if (/\.(?:tsx?|mjs|json)$/.test(path)) hash.update(`\n${path}\n`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * @param {string} folder
 * @param {string} name
 */
function forgetAllBut(folder, name) {
  if (!existsSync(folder)) return
  for (const other of readdirSync(folder)) {
    if (other !== name) rmSync(join(folder, other), { recursive: true, force: true })
  }
}
