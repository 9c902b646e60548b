import { useEffect } from 'react'
import { catalogue } from './client'

/** Has the catalogue read the library once the window is at rest, so that the first search finds it read. */
export function useWarmCatalogue(): void {
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      catalogue.warm()
    })
    return () => {
      cancelIdleCallback(handle)
    }
  }, [])
}
