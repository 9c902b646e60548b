import { useEffect, useRef, useState } from 'react'
import type { QuoteFilter } from '../../../shared/model/quoteFilter'
import { useScreen } from '../../screen/screen'

/** How long typing has to pause before the filter is remembered, in milliseconds; what is chosen is at once. */
const rest = 400

/** The filter that the search shows, remembered for the next time, and the way to change parts of it. */
export function useFilter(): [QuoteFilter, (part: Partial<QuoteFilter>) => void] {
  const [filter, setFilter] = useState(() => useScreen.getState().search)
  const latest = useRef(filter)
  useEffect(() => {
    const pause = filter.text === latest.current.text ? 0 : rest
    latest.current = filter
    const timer = setTimeout(() => {
      useScreen.getState().setSearch(filter)
    }, pause)
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
