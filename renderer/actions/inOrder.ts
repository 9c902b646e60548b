let last: Promise<unknown> = Promise.resolve()

/**
 * Runs `write` after every write asked for before it has ended: what one change reads, no other change is replacing.
 * Resolves or rejects as `write` does; a failure does not stop the writes behind it.
 */
export function inOrder<Value>(write: () => Promise<Value>): Promise<Value> {
  const result = last.then(write, write)
  last = result.catch(() => undefined)
  return result
}
