import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toBackupName } from '../../shared/model/backupName'
import { type BackupFolder, createBackupFolder } from './backupFolder'

let folder = ''
let backups: BackupFolder

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quotedesk-backups-'))
  backups = createBackupFolder(join(folder, 'backups'), join(folder, 'place'))
})
afterEach(() => rm(folder, { recursive: true }))

const nameOf = (day: number): string =>
  toBackupName({
    at: `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`,
    reason: 'daily',
    articles: 1,
    quotes: day,
  })
const bytes = new Uint8Array([1, 2, 3])

test('B1.2 a backup is listed, the latest first, and read back', async () => {
  await backups.save(nameOf(1), bytes)
  await backups.save(nameOf(2), bytes)
  const { place, backups: listed } = await backups.list()
  expect(place).toBe(join(folder, 'backups'))
  expect(listed.map(({ quotes, size }) => [quotes, size])).toEqual([
    [2, 3],
    [1, 3],
  ])
  expect(await backups.read(nameOf(1))).toEqual({ ok: true, value: bytes })
})

test('B1.3 the last ten are kept, and nothing else in the folder is touched', async () => {
  await mkdir(join(folder, 'backups'))
  await writeFile(join(folder, 'backups', 'mine.txt'), 'x')
  for (let day = 1; day <= 12; day++) await backups.save(nameOf(day), bytes)
  const { backups: listed } = await backups.list()
  expect(listed.map(({ quotes }) => quotes)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
  expect(await readdir(join(folder, 'backups'))).toContain('mine.txt')
})

test('B1.4 they are kept at another place once it is chosen', async () => {
  await backups.save(nameOf(1), bytes)
  await backups.move(join(folder, 'elsewhere'))
  expect((await backups.list()).backups).toEqual([])
  await backups.save(nameOf(2), bytes)
  expect(await readdir(join(folder, 'elsewhere'))).toEqual([nameOf(2)])
  expect(await readdir(join(folder, 'backups'))).toEqual([nameOf(1)])
})

test('B1.5 a place that cannot be written to is told', async () => {
  await writeFile(join(folder, 'file'), '')
  await backups.move(join(folder, 'file', 'in-it'))
  expect(await backups.save(nameOf(1), bytes)).toEqual({ ok: false, problem: 'missing-folder' })
  expect(await backups.list()).toMatchObject({ backups: [] })
})
