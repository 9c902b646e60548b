import { useSyncExternalStore } from 'react'

const low = '(max-height: 759px)'

/** The height of a row in CSS pixels: the second of the two where the window is low. */
export function useRowHeight(usual: number, inLowWindow: number): number {
  const isLow = useSyncExternalStore(listen, () => matchMedia(low).matches)
  return isLow ? inLowWindow : usual
}

function listen(onChange: () => void): () => void {
  const query = matchMedia(low)
  query.addEventListener('change', onChange)
  return () => {
    query.removeEventListener('change', onChange)
  }
}
