import { createReadStream } from 'node:fs'
import { fail, succeed, type Result } from '../../shared/model/result'

/** Reads a whole file, or stops with a sentence when it is larger than `limit` bytes or cannot be read. */
export async function readFileBytes(path: string, limit: number): Promise<Result<Uint8Array, string>> {
  return readStreamBytes(createReadStream(path), limit).catch((error: unknown) =>
    fail(describeFileError(error)),
  )
}

/** Reads a stream to its end; a problem is a sentence. Throws what the stream throws. */
export async function readStreamBytes(
  stream: AsyncIterable<unknown>,
  limit: number,
): Promise<Result<Uint8Array, string>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > limit)
      return fail(`larger than ${limit / 1024 / 1024} MB, too much for one article. Split it.`)
    chunks.push(bytes)
  }
  return succeed(new Uint8Array(Buffer.concat(chunks)))
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name and the folder.',
  EISDIR: 'this is a folder. Name the files in it.',
  EACCES: 'you may not read this file. Ask its owner, or change its permissions.',
  EPERM: 'you may not read this file. Ask its owner, or change its permissions.',
}

/** What happened and what to do, for an error of the file system. */
export function describeFileError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (
    sentences[code ?? ''] ?? `it cannot be read (${message}). Check the disk, or copy the file elsewhere.`
  )
}
