/** A line of a stream of bytes, without its line break. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** `null` when the line is longer than the limit or not UTF-8. */
  readonly text: string | null
}

const LF = 0x0a

/**
 * Splits a stream of UTF-8 at its line feeds, holding one line at a time, and gives up on a line (not on the
 * stream) that is longer than `limit` bytes. Only LF ends a line: Node's readline also breaks at U+2028,
 * which JSON allows inside a string.
 */
export async function* splitLines(stream: AsyncIterable<unknown>, limit: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Buffer[] = []
  let size = 0
  const take = (bytes: Buffer) => {
    size += bytes.length
    if (size > limit) parts = []
    else parts.push(bytes)
  }
  const finish = (): Line => {
    const line = { number, text: size > limit ? null : decodeLine(Buffer.concat(parts)) }
    number++
    parts = []
    size = 0
    return line
  }
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    let start = 0
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
      take(bytes.subarray(start, end))
      yield finish()
      start = end + 1
    }
    take(bytes.subarray(start))
  }
  if (size > 0) yield finish()
}

function decodeLine(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
