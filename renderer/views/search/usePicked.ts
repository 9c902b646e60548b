import { useRef, useState } from 'react'
import type { QuoteFilter } from '../../../shared/model/quoteFilter'
import type { QuotePlace } from '../../actions/changeReview'
import { useLocate } from '../../catalogue/useLocate'

type Places = ReadonlyMap<string, QuotePlace>

/** The results that a person has selected, by their quotes. */
export interface Picked {
  readonly places: Places
  /** The same once every selection that is under way has come in: keys may be faster than the catalogue. */
  readonly whenSettled: () => Promise<Places>
  readonly toggle: (place: QuotePlace) => void
  /** Selects the results from one index to another as well. */
  readonly addRange: (from: number, to: number) => Promise<void>
  readonly clear: () => void
}

const nothing: Places = new Map()

/** The selection among the results of the filter; another filter begins with nothing selected. */
export function usePicked(filter: QuoteFilter): Picked {
  const key = JSON.stringify(filter)
  const [state, setState] = useState({ key, places: nothing })
  const latest = useRef(state)
  const settling = useRef(Promise.resolve())
  const locate = useLocate()
  const change = (to: (places: Places) => Places): void => {
    const before = latest.current.key === key ? latest.current.places : nothing
    latest.current = { key, places: to(before) }
    setState(latest.current)
  }
  return {
    places: state.key === key ? state.places : nothing,
    toggle: (place) => {
      change((before) => {
        const after = new Map(before)
        if (!after.delete(place.quoteId)) after.set(place.quoteId, place)
        return after
      })
    },
    addRange: (from, to) => {
      const adding = locate({ filter, first: Math.min(from, to), last: Math.max(from, to) }).then((found) => {
        change((before) => new Map([...before, ...found.map((place) => [place.quoteId, place] as const)]))
      })
      settling.current = Promise.all([settling.current, adding]).then(() => undefined)
      return adding
    },
    whenSettled: async () => {
      await settling.current
      return latest.current.key === key ? latest.current.places : nothing
    },
    clear: () => {
      change(() => nothing)
    },
  }
}
