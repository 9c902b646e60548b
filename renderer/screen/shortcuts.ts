import { type KeyBindings, useKeys } from '../ui/useKeys'

interface Shortcut {
  /** In tinykeys' notation. */
  readonly binding: string
  /** As printed on the caps. */
  readonly keys: readonly string[]
  readonly label: string
  readonly group: 'Move' | 'Decide' | 'Change' | 'Article' | 'Window'
}

/** Every key of the app, in the order of the shortcut sheet. */
export const shortcuts = {
  next: { binding: 'j', keys: ['J'], label: 'Next quote or article', group: 'Move' },
  previous: { binding: 'k', keys: ['K'], label: 'Previous quote or article', group: 'Move' },
  open: { binding: 'Enter', keys: ['Enter'], label: 'Open the article', group: 'Move' },
  back: { binding: 'b', keys: ['B'], label: 'Back to the library', group: 'Move' },
  list: { binding: 'l', keys: ['L'], label: 'Show the list, narrow window', group: 'Move' },
  verified: { binding: 'v', keys: ['V'], label: 'Verified', group: 'Decide' },
  disputed: { binding: 'd', keys: ['D'], label: 'Disputed', group: 'Decide' },
  'needs-context': { binding: 'c', keys: ['C'], label: 'Needs context', group: 'Decide' },
  undecided: { binding: 'u', keys: ['U'], label: 'Undecided', group: 'Decide' },
  note: { binding: 'n', keys: ['N'], label: 'Write the note', group: 'Change' },
  undo: { binding: 'z', keys: ['Z'], label: 'Undo', group: 'Change' },
  redo: { binding: 'Shift+Z', keys: ['Shift', 'Z'], label: 'Redo', group: 'Change' },
  details: { binding: 'i', keys: ['I'], label: 'Article details', group: 'Article' },
  exportSheet: { binding: '$mod+e', keys: ['Ctrl', 'E'], label: 'Export sheet', group: 'Article' },
  openFile: { binding: '$mod+o', keys: ['Ctrl', 'O'], label: 'Open files', group: 'Article' },
  paste: { binding: '$mod+v', keys: ['Ctrl', 'V'], label: 'Paste an article', group: 'Article' },
  larger: { binding: '$mod+=', keys: ['Ctrl', '+'], label: 'Larger text', group: 'Window' },
  smaller: { binding: '$mod+-', keys: ['Ctrl', '-'], label: 'Smaller text', group: 'Window' },
  help: { binding: 'Shift+?', keys: ['?'], label: 'All shortcuts', group: 'Window' },
} as const satisfies Record<string, Shortcut>

/** The name of something that has a key. */
export type ShortcutName = keyof typeof shortcuts

/** Runs the handlers by the keys of `shortcuts` while the component is on screen. */
export function useShortcuts(handlers: Partial<Record<ShortcutName, () => void>>): void {
  const entries = Object.entries(handlers) as [ShortcutName, () => void][]
  const bindings: KeyBindings = Object.fromEntries(
    entries.map(([name, run]) => [
      shortcuts[name].binding,
      () => {
        run()
      },
    ]),
  )
  useKeys(bindings)
}
