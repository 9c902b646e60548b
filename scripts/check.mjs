// Runs the walls: types, lint, format, imports, unused code and file names.
//
//   node scripts/check.mjs [--json FILE] [WALL…]
//
// One line a wall, with the tool's output below it when it fails; exit code 1 when one does. With --json, FILE
// receives [{ "name", "ok", "ms" }, …].
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runWalls } from './walls/runWalls.mjs'
import { walls } from './walls/walls.mjs'

const root = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })

const unknown = positionals.filter((name) => !walls.some((wall) => wall.name === name))
if (unknown.length > 0) {
  console.error(`No such wall: ${unknown.join(', ')}. There are ${walls.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
const chosen = positionals.length > 0 ? walls.filter(({ name }) => positionals.includes(name)) : walls

const results = await runWalls(
  root,
  ({ name, ok, ms, output }) => {
    console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(8)} ${(ms / 1000).toFixed(1)} s`)
    if (!ok) console.log(output.trimEnd().replace(/^/gm, '      '))
  },
  chosen,
)
if (values.json) {
  writeFileSync(values.json, `${JSON.stringify(results.map(({ name, ok, ms }) => ({ name, ok, ms })))}\n`)
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
