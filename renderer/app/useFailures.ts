import { useEffect } from 'react'
import { showFailure } from '../screen/toasts'

/** Tells of the defects of the window: a promise that nobody waited for, an error that nobody caught. */
export function useFailures(): void {
  useEffect(() => {
    const listen = (event: ErrorEvent | PromiseRejectionEvent): void => {
      const reason: unknown = 'reason' in event ? event.reason : event.error
      // The browser's notice that it will measure again in the next frame; nothing has failed.
      if ('message' in event && event.message.startsWith('ResizeObserver')) return
      const words = reason instanceof Error ? reason.message : String(reason)
      showFailure(`The last change may not be saved: ${words}`)
    }
    window.addEventListener('error', listen)
    window.addEventListener('unhandledrejection', listen)
    return () => {
      window.removeEventListener('error', listen)
      window.removeEventListener('unhandledrejection', listen)
    }
  }, [])
}
