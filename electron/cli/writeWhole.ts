import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes `bytes` to `path` whole or not at all: to a new file beside it, which then takes its place. What was there
 * before stays until that moment. Resolves to `null`, or to a sentence that says why nothing was written.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<string | null> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    return null
  } catch (error) {
    await rm(draft, { force: true })
    return describeWriteError(error)
  }
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist. Make the folder, or name another one.',
  ENOTDIR: 'its folder is a file. Name another folder.',
  EISDIR: 'this is a folder. Add the name of a file.',
  EACCES: 'you may not write there. Name another folder.',
  EPERM: 'you may not write there. Name another folder.',
  EROFS: 'this disk can only be read. Name another folder.',
  ENOSPC: 'the disk is full. Free some space, or name another disk.',
}

function describeWriteError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return sentences[code ?? ''] ?? `it cannot be written (${message}). Name another place.`
}
