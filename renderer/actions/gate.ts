/** A gate that work passes before each step: closed, it makes it wait. */
export interface Gate {
  readonly isClosed: boolean
  close: () => void
  open: () => void
  /** Resolves at once while the gate is open, else when it opens; rejects when `signal` is aborted meanwhile. */
  pass: (signal: AbortSignal) => Promise<void>
}

/** An open gate. */
export function createGate(): Gate {
  let isClosed = false
  const waiting = new Set<() => void>()
  return {
    get isClosed() {
      return isClosed
    },
    close() {
      isClosed = true
    },
    open() {
      isClosed = false
      for (const goOn of waiting) goOn()
      waiting.clear()
    },
    async pass(signal) {
      if (!isClosed) return
      await new Promise<void>((resolve) => {
        waiting.add(resolve)
        signal.addEventListener('abort', () => {
          resolve()
        })
      })
      signal.throwIfAborted()
    },
  }
}
