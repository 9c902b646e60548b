import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The folders that hold code; each of them must hold some. */
export const codeFolders = ['shared', 'electron', 'renderer', 'e2e', 'scripts']

const SKIPPED = new Set(['node_modules', 'fixtures', 'out'])

/**
 * Every file below `folder`, as paths from `root` with `/`, in alphabetical order; fixtures are skipped.
 * Empty when there is no such folder.
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
export function listFiles(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listFiles(root, path)
      return [path]
    })
}

/**
 * Whether the file holds code that imports and is imported.
 * @param {string} path
 */
export function isModule(path) {
  return /\.(?:tsx?|mjs)$/.test(path)
}
