import { useEffect, useState } from 'react'
import { getUserName } from '../actions/reviewer'

/** The computer's user name; `null` until the main process has answered. */
export function useUserName(): string | null {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    void getUserName().then(setName)
  }, [])
  return name
}
