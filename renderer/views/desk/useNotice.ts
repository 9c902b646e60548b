import { useEffect, useState } from 'react'

/** What happened last, for the hint bar and the live region. */
export interface Notice {
  readonly text: string
  readonly canUndo: boolean
}

/** How long the hint bar tells of the last change, in milliseconds. */
const noticeTime = 8000

/** The last notice, until it is old, and the way to give the next. */
export function useNotice(): [Notice | null, (notice: Notice) => void] {
  const [notice, setNotice] = useState<Notice | null>(null)
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => {
      setNotice(null)
    }, noticeTime)
    return () => {
      clearTimeout(timer)
    }
  }, [notice])
  return [notice, setNotice]
}
