import { useEffect, useState } from 'react'

/** How long word of the last change stays, in milliseconds. */
const stay = 8000

/** A value that is `null` again some seconds after it was set, and the way to set it. */
export function useFading<Value>(): [Value | null, (value: Value | null) => void] {
  const [value, setValue] = useState<Value | null>(null)
  useEffect(() => {
    if (value === null) return
    const timer = setTimeout(() => {
      setValue(null)
    }, stay)
    return () => {
      clearTimeout(timer)
    }
  }, [value])
  return [value, setValue]
}
