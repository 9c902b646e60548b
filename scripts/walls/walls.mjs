import { checkImports } from './imports.mjs'
import { checkLint } from './lint.mjs'
import { checkNames } from './names.mjs'
import { runTool } from './tool.mjs'

/**
 * A wall: looks at the project in `root` and says whether it stands. Flags after `root` go to its tool.
 * @typedef {{
 *   readonly name: string,
 *   readonly run: (root: string, ...flags: readonly string[]) => Promise<import('./tool.mjs').Finding>,
 * }} Wall
 */

/**
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Wall}
 */
const toolWall = (name, script, args) => ({
  name,
  run: (root, ...flags) => runTool(root, script, [...args, ...flags]),
})

/**
 * The walls, each with one job, the slowest first.
 * @satisfies {readonly Wall[]}
 */
export const walls = [
  { name: 'lint', run: checkLint },
  toolWall('types', 'typescript/bin/tsc', ['--build', '--pretty', 'false']),
  { name: 'imports', run: checkImports },
  toolWall('unused', 'knip/bin/knip.js', ['--no-progress']),
  toolWall('format', 'prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn', '--cache']),
  { name: 'names', run: checkNames },
]
