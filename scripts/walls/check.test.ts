import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const check = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, '../check.mjs'), ...args], { encoding: 'utf8' })

test('--json writes name, outcome and time of each wall; the exit code is 1 when one fell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotedesk-check-'))
  try {
    const { status, stdout } = check('names', '--json', join(folder, 'walls.json'))
    const walls: unknown = JSON.parse(readFileSync(join(folder, 'walls.json'), 'utf8'))
    expect(walls).toEqual([{ name: 'names', ok: status === 0, ms: expect.any(Number) as number }])
    expect(stdout).toMatch(status === 0 ? /^ok {4}names/ : /^FAIL {2}names/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('an unknown wall is refused with the names that there are', () => {
  const { status, stderr } = check('nowhere')
  expect(status).toBe(2)
  expect(stderr).toBe('No such wall: nowhere. There are lint, types, imports, unused, format, names.\n')
})
