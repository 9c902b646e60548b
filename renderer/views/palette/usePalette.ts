import { type KeyboardEvent, useState } from 'react'
import { toChord } from '../../screen/chord'
import { isMac } from '../../screen/isMac'
import { getKeys, useKeymap } from '../../screen/keymap'
import { useScreen } from '../../screen/screen'
import { findItems, type FoundGroup } from './findItems'
import type { PaletteItem } from './usePaletteItems'
import { useSpeakerItems } from './useSpeakerItems'

/** What was typed into the palette, what it found, and what the keys do. */
export interface PaletteState {
  readonly typed: string
  readonly groups: readonly FoundGroup<PaletteItem>[]
  /** How many items were found in all groups. */
  readonly count: number
  /** The index of the current item; -1 when nothing was found. */
  readonly current: number
  type: (typed: string) => void
  point: (at: number) => void
  choose: (item: PaletteItem) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** The palette over `items` and the library's speakers. The arrow keys go round, Enter chooses; choosing closes the palette and then runs. */
export function usePalette(items: readonly PaletteItem[], onClose: () => void): PaletteState {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const restoreSelection = useKeptSelection()
  const recent = useScreen((screen) => screen.recent)
  const speakers = useSpeakerItems(typed)
  const groups = findItems([...items, ...speakers], typed, recent)
  const found = groups.flatMap((group) => group.items.map(({ item }) => item))
  const current = Math.min(at, found.length - 1)
  const choose = (item: PaletteItem): void => {
    useScreen.getState().remember(item.key)
    onClose()
    // The dialog gives the focus back first: what the command does may move it.
    setTimeout(() => {
      restoreSelection()
      item.run()
    })
  }
  const move = (by: 1 | -1): void => {
    if (found.length > 0) setAt((current + by + found.length) % found.length)
  }
  return {
    typed,
    groups,
    count: found.length,
    current,
    type: (next) => {
      setTyped(next)
      setAt(0)
    },
    point: setAt,
    choose,
    onKeyDown: (event) => {
      const item = found[current]
      if (event.nativeEvent.isComposing) return
      if (event.key === 'ArrowDown') move(1)
      else if (event.key === 'ArrowUp') move(-1)
      else if (event.key === 'Enter' && item) choose(item)
      else if (opensPalette(event)) onClose()
      else return
      event.preventDefault()
    },
  }
}

/** Keeps the text that is selected in the article, which the focus of the field would forget; returns what selects it again. */
function useKeptSelection(): () => void {
  const [kept] = useState(() => {
    const selection = document.getSelection()
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
    return selection.getRangeAt(0).cloneRange()
  })
  return () => {
    const selection = document.getSelection()
    if (!kept || !selection) return
    selection.removeAllRanges()
    selection.addRange(kept)
  }
}

function opensPalette({ nativeEvent }: KeyboardEvent): boolean {
  const chord = toChord(nativeEvent, isMac)
  return chord !== null && getKeys('palette', useKeymap.getState().overrides).includes(chord)
}
