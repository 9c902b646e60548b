import { useEffect, useState } from 'react'

/** What failed last in a way that nobody foresaw, in words; `null` when nothing has, or it was read. */
export interface Failure {
  readonly text: string | null
  clear: () => void
}

/** Follows the defects of the window: a promise that nobody waited for, an error that nobody caught. */
export function useFailures(): Failure {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    const listen = (event: ErrorEvent | PromiseRejectionEvent): void => {
      const reason: unknown = 'reason' in event ? event.reason : event.error
      // The browser's notice that it will measure again in the next frame; nothing has failed.
      if ('message' in event && event.message.startsWith('ResizeObserver')) return
      const words = reason instanceof Error ? reason.message : String(reason)
      setText(`The last change may not be saved: ${words}`)
    }
    window.addEventListener('error', listen)
    window.addEventListener('unhandledrejection', listen)
    return () => {
      window.removeEventListener('error', listen)
      window.removeEventListener('unhandledrejection', listen)
    }
  }, [])
  return {
    text,
    clear: () => {
      setText(null)
    },
  }
}
