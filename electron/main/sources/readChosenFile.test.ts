import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { maxFileBytes } from '../../../shared/contract/ipc'
import { actAsNobody } from '../actAsNobody.testing'
import { readChosenFile, readOpenFile, type OpenFile } from './readChosenFile'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quotedesk-read-'))
})
afterEach(() => rm(folder, { recursive: true }))

const at = (name: string): string => join(folder, name)
const refused = (problem: string): object => ({ ok: false, problem })

/** A file of `bytes` bytes that take no room on the disk. */
async function writeSparse(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'w')
  await file.truncate(bytes)
  await file.close()
}

test.each([0, 1, 1024 * 1024, 1024 * 1024 + 1, 3_000_000])('%i bytes are read whole', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => index % 251)
  await writeFile(at('a.txt'), bytes)
  const read = await readChosenFile(at('a.txt'))
  expect(read.ok && Buffer.compare(read.value, bytes)).toBe(0)
})

test('a file of 200 MB is refused at once', async () => {
  await writeSparse(at('big.txt'), 200 * 1024 * 1024)
  expect(await readChosenFile(at('big.txt'))).toEqual(refused('too-large'))
})

test('the largest file is read, one byte more is not', async () => {
  await writeSparse(at('a.txt'), maxFileBytes)
  const read = await readChosenFile(at('a.txt'))
  expect(read.ok && read.value.length).toBe(maxFileBytes)
  await writeSparse(at('b.txt'), maxFileBytes + 1)
  expect(await readChosenFile(at('b.txt'))).toEqual(refused('too-large'))
})

test.each(['gone.txt', 'a.txt/b.txt'])('%s is missing', async (name) => {
  await writeFile(at('a.txt'), '')
  expect(await readChosenFile(at(name))).toEqual(refused('missing'))
})

test.runIf(process.platform !== 'win32')(
  'a folder, a pipe and a device are unreadable, and none is waited for',
  async () => {
    execFileSync('mkfifo', [at('pipe')])
    expect(await readChosenFile(folder)).toEqual(refused('unreadable'))
    expect(await readChosenFile(at('pipe'))).toEqual(refused('unreadable'))
    expect(await readChosenFile('/dev/zero')).toEqual(refused('unreadable'))
  },
)

test.runIf(process.platform !== 'win32')('a file that belongs to somebody else is unreadable', async () => {
  await writeFile(at('a.txt'), 'secret')
  await chmod(at('a.txt'), 0)
  expect(await actAsNobody(folder, () => readChosenFile(at('a.txt')))).toEqual(refused('unreadable'))
})

describe('while it is read', () => {
  /** A file that says it has `stated` bytes and gives `given`. */
  const pretend = (stated: number, given: number): OpenFile => {
    let left = given
    const file = {
      stat: () => Promise.resolve({ isFile: () => true, size: stated }),
      read: (buffer: Uint8Array) => {
        const bytesRead = Math.min(left, buffer.length)
        left -= bytesRead
        return Promise.resolve({ bytesRead, buffer })
      },
    }
    return file as unknown as OpenFile
  }

  test.each([
    ['a file that grows a little is read to its end', pretend(10, 20), 20],
    ['a file that says it is empty is read all the same', pretend(0, 20), 20],
  ])('%s', async (_case, file, length) => {
    const read = await readOpenFile(file, 100)
    expect(read.ok && read.value.length).toBe(length)
  })

  test.each([
    ['a file that grows without end is refused at the limit', pretend(10, Infinity), 'too-large'],
    ['a file that shrinks is no whole file', pretend(20, 10), 'unreadable'],
    ['a file that is emptied is no whole file', pretend(20, 0), 'unreadable'],
  ])('%s', async (_case, file, problem) => {
    expect(await readOpenFile(file, 3_000_000)).toEqual(refused(problem))
  })

  test('a file deleted after it was opened is still read', async () => {
    await writeFile(at('a.txt'), 'words')
    const file = await open(at('a.txt'))
    await rm(at('a.txt'))
    expect(await readOpenFile(file, 100)).toMatchObject({ ok: true })
    await file.close()
  })
})
