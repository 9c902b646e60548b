import { useEffect, useRef, useState } from 'react'
import type { QuoteFilter } from '../../../shared/model/quoteFilter'
import { useScreen } from '../../screen/screen'

/** How long the filter has to stand still before it is remembered, in milliseconds. */
const rest = 400

/** The filter that the search shows, remembered for the next time, and the way to change parts of it. */
export function useFilter(): [QuoteFilter, (part: Partial<QuoteFilter>) => void] {
  const [filter, setFilter] = useState(() => useScreen.getState().search)
  const latest = useRef(filter)
  useEffect(() => {
    latest.current = filter
    const timer = setTimeout(() => {
      useScreen.getState().setSearch(filter)
    }, rest)
    return () => {
      clearTimeout(timer)
    }
  }, [filter])
  useEffect(
    () => () => {
      useScreen.getState().setSearch(latest.current)
    },
    [],
  )
  return [
    filter,
    (part) => {
      setFilter((before) => ({ ...before, ...part }))
    },
  ]
}
