import { type KeyBindings, useKeys } from '../ui/useKeys'

interface Shortcut {
  /** In tinykeys' notation; any of them. */
  readonly bindings: readonly string[]
  /** As printed on the caps. */
  readonly keys: readonly string[]
  readonly label: string
  readonly group: 'Move' | 'Decide' | 'Change' | 'Boundaries' | 'Article' | 'Window'
}

/** Every key of the app, in the order of the shortcut sheet. */
export const shortcuts = {
  next: { bindings: ['j'], keys: ['J'], label: 'Next quote or article', group: 'Move' },
  previous: { bindings: ['k'], keys: ['K'], label: 'Previous quote or article', group: 'Move' },
  open: { bindings: ['Enter'], keys: ['Enter'], label: 'Open the article', group: 'Move' },
  back: { bindings: ['b'], keys: ['B'], label: 'Back to the library', group: 'Move' },
  list: { bindings: ['l'], keys: ['L'], label: 'Show the list, narrow window', group: 'Move' },
  verified: { bindings: ['v'], keys: ['V'], label: 'Verified', group: 'Decide' },
  disputed: { bindings: ['d'], keys: ['D'], label: 'Disputed', group: 'Decide' },
  'needs-context': { bindings: ['c'], keys: ['C'], label: 'Needs context', group: 'Decide' },
  undecided: { bindings: ['u'], keys: ['U'], label: 'Undecided', group: 'Decide' },
  'not-a-quote': { bindings: ['x'], keys: ['X'], label: 'Not a quote', group: 'Decide' },
  confirm: { bindings: ['Enter'], keys: ['Enter'], label: 'Confirm the field', group: 'Decide' },
  correct: { bindings: ['r'], keys: ['R'], label: 'Correct the field', group: 'Decide' },
  wording: { bindings: ['1'], keys: ['1'], label: 'Wording: right, wrong, unclear', group: 'Decide' },
  attribution: { bindings: ['2'], keys: ['2'], label: 'Attribution: right, wrong, unclear', group: 'Decide' },
  occasion: { bindings: ['3'], keys: ['3'], label: 'Occasion: right, wrong, unclear', group: 'Decide' },
  context: { bindings: ['4'], keys: ['4'], label: 'Context: right, wrong, unclear', group: 'Decide' },
  evidence: { bindings: ['e'], keys: ['E'], label: 'Add evidence', group: 'Change' },
  addQuote: { bindings: ['a'], keys: ['A'], label: 'Add the selected text as a quote', group: 'Boundaries' },
  setWords: {
    bindings: ['w'],
    keys: ['W'],
    label: 'Take the selected text as its words',
    group: 'Boundaries',
  },
  split: {
    bindings: ['s'],
    keys: ['S'],
    label: 'Split the quote where text is selected',
    group: 'Boundaries',
  },
  join: { bindings: ['m'], keys: ['M'], label: 'Join with the next quote', group: 'Boundaries' },
  extend: {
    bindings: ['Alt+ArrowRight'],
    keys: ['Alt', '→'],
    label: 'Extend by a word',
    group: 'Boundaries',
  },
  shrink: { bindings: ['Alt+ArrowLeft'], keys: ['Alt', '←'], label: 'Shrink by a word', group: 'Boundaries' },
  delete: { bindings: ['Delete'], keys: ['Delete'], label: 'Delete the quote', group: 'Boundaries' },
  note: { bindings: ['n'], keys: ['N'], label: 'Write the note', group: 'Change' },
  undo: { bindings: ['z'], keys: ['Z'], label: 'Undo', group: 'Change' },
  redo: { bindings: ['Shift+Z'], keys: ['Shift', 'Z'], label: 'Redo', group: 'Change' },
  group: { bindings: ['g'], keys: ['G'], label: 'Group the list by speaker', group: 'Article' },
  find: { bindings: ['$mod+f'], keys: ['Ctrl', 'F'], label: 'Find in the article', group: 'Article' },
  details: { bindings: ['i'], keys: ['I'], label: 'Article details', group: 'Article' },
  indirect: { bindings: ['h'], keys: ['H'], label: 'Show or hide indirect speech', group: 'Article' },
  exportSheet: { bindings: ['$mod+e'], keys: ['Ctrl', 'E'], label: 'Export sheet', group: 'Article' },
  openFile: { bindings: ['$mod+o'], keys: ['Ctrl', 'O'], label: 'Open files', group: 'Article' },
  paste: { bindings: ['$mod+v'], keys: ['Ctrl', 'V'], label: 'Paste an article', group: 'Article' },
  larger: {
    bindings: ['$mod+=', '$mod+Shift++'],
    keys: ['Ctrl', '+'],
    label: 'Larger text',
    group: 'Window',
  },
  smaller: { bindings: ['$mod+-'], keys: ['Ctrl', '-'], label: 'Smaller text', group: 'Window' },
  help: { bindings: ['Shift+?', '?'], keys: ['?'], label: 'All shortcuts', group: 'Window' },
} as const satisfies Record<string, Shortcut>

/** The name of something that has a key. */
export type ShortcutName = keyof typeof shortcuts

/** Runs the handlers by the keys of `shortcuts` while the component is on screen. */
export function useShortcuts(handlers: Partial<Record<ShortcutName, () => void>>): void {
  const entries = Object.entries(handlers) as [ShortcutName, () => void][]
  const bindings: KeyBindings = Object.fromEntries(
    entries.flatMap(([name, run]) => shortcuts[name].bindings.map((binding) => [binding, run])),
  )
  useKeys(bindings)
}
