import { useShortcuts } from '../../screen/shortcuts'
import { paneId } from './FilterPane'
import { fieldId, focusResults } from './SearchHead'
import type { SearchState } from './useSearch'

/** The commands of the search view. */
export function useSearchKeys(search: SearchState, onBack: () => void): void {
  const { total, cursor, setCursor, picked, pick, pickTo, pickAll, bulk, open } = search
  const move = (by: 1 | -1): void => {
    setCursor(Math.min(total - 1, Math.max(0, cursor + by)))
    focusResults()
  }
  const pickOn = (by: 1 | -1): void => {
    const to = cursor + by
    if (to >= 0 && to < total) pickTo(to)
  }
  useShortcuts({
    back: onBack,
    search: focusField,
    filters: focusPane,
    next: () => {
      move(1)
    },
    previous: () => {
      move(-1)
    },
    open: () => {
      open(cursor)
    },
    pick: () => {
      pick(cursor)
    },
    pickNext: () => {
      pickOn(1)
    },
    pickPrevious: () => {
      pickOn(-1)
    },
    pickAll,
    ...(picked.places.size > 0 && { pickNone: picked.clear }),
    verified: decide('verified'),
    disputed: decide('disputed'),
    'needs-context': decide('needs-context'),
    undecided: decide('undecided'),
    undo: bulk.undo,
    redo: bulk.redo,
  })

  function decide(verdict: Parameters<typeof bulk.decide>[0]) {
    return () => {
      bulk.decide(verdict)
    }
  }
}

function focusField(): void {
  const field = document.getElementById(fieldId)
  if (field instanceof HTMLInputElement) field.select()
}

function focusPane(): void {
  document.querySelector<HTMLElement>(`#${paneId} button, #${paneId} input`)?.focus()
}
