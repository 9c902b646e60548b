import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { actAsNobody } from './actAsNobody.testing'
import { saveFile, toSaveProblem } from './saveFile'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quotedesk-save-'))
})
afterEach(async () => {
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true })
})

const bytes = new TextEncoder().encode('new')
const at = (name: string): string => join(folder, name)

test('a new file is written whole, with nothing beside it', async () => {
  expect(await saveFile(at('a.csv'), bytes)).toEqual({ ok: true, value: { name: 'a.csv' } })
  expect(await readFile(at('a.csv'), 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['a.csv'])
})

test('an old file is replaced and keeps its permissions', async () => {
  await writeFile(at('a.csv'), 'a longer old text', { mode: 0o640 })
  await saveFile(at('a.csv'), bytes)
  expect(await readFile(at('a.csv'), 'utf8')).toBe('new')
  expect((await stat(at('a.csv'))).mode & 0o777).toBe(0o640)
})

test('a large file arrives to the last byte', async () => {
  const large = new Uint8Array(20_000_000).fill(7)
  await saveFile(at('a.csv'), large)
  expect(Buffer.compare(await readFile(at('a.csv')), large)).toBe(0)
})

test.runIf(process.platform !== 'win32')('a link stays a link to the file that is replaced', async () => {
  await mkdir(at('real'))
  await writeFile(at('real/a.csv'), 'old')
  await symlink(at('real/a.csv'), at('link.csv'))
  expect(await saveFile(at('link.csv'), bytes)).toEqual({ ok: true, value: { name: 'link.csv' } })
  expect(await readlink(at('link.csv'))).toBe(at('real/a.csv'))
  expect(await readFile(at('real/a.csv'), 'utf8')).toBe('new')
})

test.runIf(process.platform !== 'win32')(
  'a folder that may not be written to keeps what it holds',
  async () => {
    await writeFile(at('a.csv'), 'old', { mode: 0o666 })
    await chmod(folder, 0o555)
    const saved = await actAsNobody(folder, () => saveFile(at('a.csv'), bytes))
    expect(saved).toEqual({ ok: false, problem: 'not-allowed' })
    expect(await readFile(at('a.csv'), 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['a.csv'])
  },
)

test.each(['missing/a.csv', 'file/a.csv'])('there is no folder for %s', async (name) => {
  await writeFile(at('file'), 'old')
  expect(await saveFile(at(name), bytes)).toEqual({ ok: false, problem: 'missing-folder' })
  expect(await readdir(folder)).toEqual(['file'])
})

test('a folder is never replaced by a file, and the draft is gone', async () => {
  await mkdir(at('a.csv'))
  expect(await saveFile(at('a.csv'), bytes)).toEqual({ ok: false, problem: 'failed' })
  expect(await readdir(folder)).toEqual(['a.csv'])
})

test.each([
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['EROFS', 'not-allowed'],
  ['ENOENT', 'missing-folder'],
  ['ENOTDIR', 'missing-folder'],
  ['EIO', 'failed'],
])('%s means %s', (code, problem) => {
  expect(toSaveProblem(Object.assign(new Error(code), { code }))).toBe(problem)
})

test.each([new Error('no code'), 'text', undefined])('anything else means failed: %s', (error) => {
  expect(toSaveProblem(error)).toBe('failed')
})
