import type { Readable } from 'node:stream'

/** A stream's first bytes, and the whole stream, those bytes included. */
export interface PeekedStream {
  /** Empty when the stream is. */
  readonly start: Buffer
  readonly stream: AsyncIterable<unknown>
}

/** Waits for the first chunk of `input` without losing it. */
export async function peekStream(input: Readable): Promise<PeekedStream> {
  const chunks = input[Symbol.asyncIterator]()
  const first = await chunks.next()
  const start = first.done ? Buffer.alloc(0) : Buffer.from(first.value as Uint8Array)
  return { start, stream: joinAgain(start, chunks) }
}

async function* joinAgain(start: Buffer, rest: AsyncIterator<unknown>): AsyncGenerator {
  yield start
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
