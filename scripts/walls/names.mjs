import { codeFolders, isModule, listFiles } from './sourceFiles.mjs'

/** Names that say nothing of what is inside, and so take in anything. */
const EMPTY_NAMES = /^(?:utils?|helpers?|commons?|types?|misc|stuff|lib)$/i

/** The entry points of bundles; any other index would be a barrel. */
const INDEXES = new Set(['electron/main/index.ts', 'electron/preload/index.ts', 'e2e/standin/index.ts'])

/** `camelCase`, or `PascalCase` for a component; a tool's own words may follow after dots. */
const WELL_FORMED = /^(?:[a-z][A-Za-z0-9]*|[A-Z][A-Za-z0-9]*)$/

/**
 * The wall of names: a file is called what its main export is called.
 * @param {string} root
 * @returns {Promise<import('./tool.mjs').Finding>}
 */
export function checkNames(root) {
  const lines = codeFolders
    .flatMap((folder) => listFiles(root, folder))
    .flatMap((path) => {
      const problem = findNameProblem(path)
      return problem ? [`${path}  ${problem}\n`] : []
    })
  return Promise.resolve({ ok: lines.length === 0, output: lines.join('') })
}

/**
 * What is wrong with the names in a path; `null` when nothing is.
 * @param {string} path from the project's folder, with `/`
 */
function findNameProblem(path) {
  const parts = path.split('/')
  const [stem = ''] = (parts.at(-1) ?? '').split('.')
  const empty = [...parts.slice(0, -1), stem].find((part) => EMPTY_NAMES.test(part))
  if (empty) return `empty-name: "${empty}" says nothing of what is inside; name it after the idea`
  if (!isModule(path) || path.endsWith('.d.ts')) return null
  if (stem === 'index' && !INDEXES.has(path)) return 'no-barrel: name the file after its main export'
  if (
    path.endsWith('.tsx') &&
    !path.includes('.test.') &&
    !/^[A-Z]/.test(stem) &&
    path !== 'renderer/main.tsx'
  )
    return `component-name: a component's file is called after it, in PascalCase`
  return WELL_FORMED.test(stem) ? null : 'file-name: camelCase, or PascalCase for a component'
}
