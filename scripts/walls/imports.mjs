import { codeFolders, isModule, listFiles } from './sourceFiles.mjs'
import { runTool } from './tool.mjs'

/**
 * The parts of dependency-cruiser's answer that are read here.
 * @typedef {{ from: string, to: string, rule: { name: string }, cycle?: { name: string }[] }} Violation
 * @typedef {{
 *   modules: { source: string }[],
 *   summary: {
 *     violations: Violation[],
 *     totalDependenciesCruised: number,
 *     ruleSetUsed: { forbidden: { name: string, comment?: string }[] },
 *   },
 * }} Cruise
 */

/**
 * The wall of folders: dependency-cruiser's rules, and that it really looked. A compiler that it cannot use, or a
 * pattern that skips a folder, makes it report success over nothing: so every module on disk must have been seen,
 * in every folder that holds code.
 * @param {string} root
 * @returns {Promise<import('./tool.mjs').Finding>}
 */
export async function checkImports(root) {
  const { output, answer } = await runTool(root, 'dependency-cruiser/bin/dependency-cruise.mjs', [
    ...['--config', '.dependency-cruiser.mjs', '--output-type', 'json', '--progress', 'none'],
    ...codeFolders.filter((folder) => listFiles(root, folder).length > 0),
  ])
  const cruise = parseCruise(answer)
  if (!cruise) return { ok: false, output }
  const problems = [
    ...findUnseen(root, new Set(cruise.modules.map(({ source }) => source))),
    ...report(cruise),
  ]
  return { ok: problems.length === 0, output: problems.map((problem) => `${problem}\n`).join('') }
}

/**
 * `null` when the text is not an answer but a complaint.
 * @param {string} answer
 * @returns {Cruise | null}
 */
function parseCruise(answer) {
  try {
    /** @type {unknown} */
    const cruise = JSON.parse(answer)
    return isCruise(cruise) ? cruise : null
  } catch {
    return null
  }
}

/**
 * @param {unknown} value
 * @returns {value is Cruise}
 */
function isCruise(value) {
  return typeof value === 'object' && value !== null && 'modules' in value && 'summary' in value
}

/**
 * One line for each folder in which fewer modules were seen than lie on disk, or in which none lie.
 * @param {string} root
 * @param {ReadonlySet<string>} seen
 * @returns {string[]}
 */
export function findUnseen(root, seen) {
  return codeFolders.flatMap((folder) => {
    const modules = listFiles(root, folder).filter(isModule)
    const unseen = modules.filter((path) => !seen.has(path))
    if (modules.length > 0 && unseen.length === 0) return []
    const names = unseen.length > 0 ? `; not seen: ${unseen.slice(0, 5).join(', ')}` : ''
    const count = `${modules.length - unseen.length} of ${modules.length} modules seen`
    return [`too-few-modules  ${folder}: ${count}${names}`]
  })
}

/**
 * The violations by rule, each rule with its reason.
 * @param {Cruise} cruise
 * @returns {string[]}
 */
function report({ summary: { violations, ruleSetUsed } }) {
  return ruleSetUsed.forbidden.flatMap(({ name, comment = '' }) => {
    const lines = violations.filter(({ rule }) => rule.name === name).map((found) => `  ${describe(found)}`)
    return lines.length > 0 ? [`${name}: ${comment}`, ...lines.map((line) => `${line}  [${name}]`)] : []
  })
}

/** @param {Violation} violation */
function describe({ from, to, cycle }) {
  if (cycle) return [from, ...cycle.map(({ name }) => name)].join(' → ')
  return from === to ? from : `${from} → ${to}`
}
