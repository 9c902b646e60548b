import type { Writable } from 'node:stream'

/** A stream to write to at the reader's pace. */
export interface Output {
  /**
   * Writes `text` and waits until there is room for more.
   * Resolves to false once nobody reads any longer: the caller may stop.
   */
  readonly write: (text: string) => Promise<boolean>
}

/**
 * Wraps `stream` so that a slow reader slows the writer down, and a reader that has gone away (`… | head`)
 * is an ordinary end and not an error.
 */
export function createOutput(stream: Writable): Output {
  let closed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    closed = true
  })
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (closed) resolve(false)
        else
          stream.write(text, (error) => {
            resolve(!error && !closed)
          })
      }),
  }
}
