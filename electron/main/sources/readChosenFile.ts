import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { maxFileBytes, type FileProblem } from '../../../shared/contract/ipc'
import { fail, succeed, type Result } from '../../../shared/model/result'
import { findErrorCode } from '../errorCode'

const chunkBytes = 1024 * 1024
const leastBytes = 4096

/** Codes of a file that is gone, or whose disk or server went away while it was read. */
const goneCodes: readonly string[] = ['ENOENT', 'ENOTDIR', 'ESTALE', 'ENODEV', 'ENXIO']

/** What of an open file is needed to read it. */
export type OpenFile = Pick<FileHandle, 'stat' | 'read'>

/** The bytes of the ordinary file at `path`, all of them, when they are at most `limit`. */
export async function readChosenFile(
  path: string,
  limit = maxFileBytes,
): Promise<Result<Uint8Array, FileProblem>> {
  try {
    // Without O_NONBLOCK, opening a named pipe that nobody writes to would wait for ever.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      return await readOpenFile(file, limit)
    } finally {
      await file.close()
    }
  } catch (error) {
    return fail(goneCodes.includes(findErrorCode(error) ?? '') ? 'missing' : 'unreadable')
  }
}

/**
 * The bytes of an open file: too large by its stated size is refused before reading, and one that grows is
 * refused as soon as it passes `limit`. One that shrinks meanwhile is unreadable: half an article is none.
 */
export async function readOpenFile(file: OpenFile, limit: number): Promise<Result<Uint8Array, FileProblem>> {
  const stated = await file.stat()
  if (!stated.isFile()) return fail('unreadable')
  if (stated.size > limit) return fail('too-large')
  const chunks: Uint8Array[] = []
  let total = 0
  for (;;) {
    // One byte more than is left to come: the same reading that fills it finds the end.
    const wanted = Math.min(chunkBytes, Math.max(leastBytes, stated.size - total + 1))
    const { bytesRead, buffer } = await file.read(new Uint8Array(wanted))
    if (bytesRead === 0) break
    total += bytesRead
    if (total > limit) return fail('too-large')
    chunks.push(buffer.subarray(0, bytesRead))
  }
  return total < stated.size ? fail('unreadable') : succeed(joinChunks(chunks, total))
}

function joinChunks(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
