import { useEffect } from 'react'
import { backUpDaily } from '../actions/backups'

/** How often it is asked whether a backup is due, in milliseconds. */
const hour = 60 * 60 * 1000

/** Backs the library up once a day while the window is open; the first look waits until the window has settled. */
export function useBackups(): void {
  useEffect(() => {
    const look = (): void => void backUpDaily()
    const first = setTimeout(look, 3000)
    const timer = setInterval(look, hour)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [])
}
