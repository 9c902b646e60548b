import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { SaveProblem } from '../../shared/contract/ipc'
import { fail, succeed, type Result } from '../../shared/model/result'
import { findErrorCode } from './errorCode'

const problems: Readonly<Record<string, SaveProblem>> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOENT: 'missing-folder',
  ENOTDIR: 'missing-folder',
}

/**
 * Writes `bytes` to `path`, whole or not at all: into a file beside it that takes its place only once it is safely
 * on disk. After any failure `path` holds what it held before and nothing is left beside it.
 */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
): Promise<Result<{ readonly name: string }, SaveProblem>> {
  try {
    // Replacing a link would cut it off from the file that other programs know.
    const target = await realpath(path).catch(() => path)
    await replaceFile(target, bytes)
    return succeed({ name: basename(path) })
  } catch (error) {
    return fail(toSaveProblem(error))
  }
}

/** What an error of the operating system means to the person who saves. */
export function toSaveProblem(error: unknown): SaveProblem {
  return problems[findErrorCode(error) ?? ''] ?? 'failed'
}

async function replaceFile(target: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(target), `.quotedesk-${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeDraft(draft, bytes, await findMode(target))
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await syncFolder(dirname(target))
}

async function writeDraft(draft: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(draft, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The permissions of the file that is replaced; nothing when there is none yet. */
async function findMode(target: string): Promise<number | undefined> {
  const known = await stat(target).catch(() => undefined)
  return known && known.mode & 0o777
}

/** Makes the rename itself survive a power cut, where the system can (Windows cannot open a folder). */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  if (handle === undefined) return
  await handle.sync().catch(() => undefined)
  await handle.close()
}
