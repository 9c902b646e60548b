import { useSyncExternalStore } from 'react'

const low = matchMedia('(max-height: 759px)')
const narrow = matchMedia('(max-width: 899px)')

/** The heights of a row in CSS pixels: in most windows, in low ones, and in narrow ones, where its parts are stacked. */
interface RowHeights {
  readonly usual: number
  readonly low: number
  readonly narrow: number
}

/** The height of a row in the window as it is now. */
export function useRowHeight(heights: RowHeights): number {
  return useSyncExternalStore(listen, () => {
    if (narrow.matches) return heights.narrow
    return low.matches ? heights.low : heights.usual
  })
}

function listen(onChange: () => void): () => void {
  for (const query of [low, narrow]) query.addEventListener('change', onChange)
  return () => {
    for (const query of [low, narrow]) query.removeEventListener('change', onChange)
  }
}
