import { useLayoutEffect, useRef } from 'react'

/** The function as it was given last, to be called later than it was given. */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
