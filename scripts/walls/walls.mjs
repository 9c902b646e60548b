import { checkImports } from './imports.mjs'
import { checkNames } from './names.mjs'
import { runTool } from './tool.mjs'

const CACHE = 'node_modules/.cache'

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
  toolWall('lint', 'eslint/bin/eslint.js', [
    ...['.', '--max-warnings', '0', '--report-unused-disable-directives'],
    ...['--cache', '--cache-location', `${CACHE}/eslint/`],
  ]),
  toolWall('types', 'typescript/bin/tsc', ['--build', '--pretty', 'false']),
  { name: 'imports', run: checkImports },
  toolWall('unused', 'knip/bin/knip.js', ['--no-progress']),
  toolWall('format', 'prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn', '--cache']),
  { name: 'names', run: checkNames },
]
