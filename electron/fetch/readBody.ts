import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'
import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { FetchProblem } from '../../shared/model/fetchProblem'
import { fail, succeed, type Result } from '../../shared/model/result'

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * The body of an answer, unpacked; refused as soon as it, or what it unpacks to, passes `limit` bytes. Rejects with what
 * the connection or the unpacking throws.
 */
export async function readBody(
  answer: IncomingMessage,
  limit: number,
): Promise<Result<Uint8Array, FetchProblem>> {
  if (Number(answer.headers['content-length'] ?? 0) > limit) return refuse(answer, 'larger-than-read')
  const coding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const unpack = Object.hasOwn(unpackers, coding) ? unpackers[coding] : undefined
  if (coding !== 'identity' && coding !== '' && !unpack) return refuse(answer, 'odd-answer')
  const body = unpack ? pipeline(answer, unpack(), ignore) : answer
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limit) return refuse(answer, 'larger-than-read')
    chunks.push(chunk)
  }
  return succeed(new Uint8Array(Buffer.concat(chunks)))
}

function refuse(answer: IncomingMessage, problem: FetchProblem): Result<never, FetchProblem> {
  answer.destroy()
  return fail(problem)
}

function ignore(): void {
  // The error reaches whoever reads the stream.
}
