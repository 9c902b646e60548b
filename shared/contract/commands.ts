/** Where a command works. What works `everywhere` works in each view. */
export type CommandPlace =
  'everywhere' | 'library' | 'desk' | 'wording' | 'search' | 'speakers' | 'overview' | 'settings'

/** The groups of the shortcut sheet, in its order; `electron/main/menu.ts` gives each its menu. */
export const commandGroups = [
  'Move',
  'Decide',
  'Change',
  'Boundaries',
  'Edit',
  'Article',
  'Window',
  'Help',
] as const
export type CommandGroup = (typeof commandGroups)[number]

/** Something that a person can run: by its keys, from the palette and from the menu. */
export interface Command {
  readonly label: string
  readonly group: CommandGroup
  /**
   * The keys that it has until somebody changes them, the one on the caps first: `j`, `Shift+z`, `Mod+o`, `?`. `Mod` is
   * Command on a Mac and Ctrl elsewhere; a sign is written as it is typed, without the Shift that it may need.
   */
  readonly keys: readonly string[]
  readonly places: readonly CommandPlace[]
  /** Whether it runs again and again while its key is held. */
  readonly repeats?: true
  /** Whether its keys are the system's own, which nobody can change. */
  readonly isFixed?: true
}

const everywhere = ['everywhere'] as const
const desk = ['desk'] as const
const library = ['library'] as const
const lists = ['library', 'desk', 'wording', 'search', 'speakers'] as const
const search = ['search'] as const
const decided = ['desk', 'search'] as const
const lookouts = ['library', 'search', 'speakers', 'overview'] as const

/** Every command of the app, in the order of the shortcut sheet. A new one is a line in here, and its handler in a view. */
export const commands = {
  next: { label: 'Next quote or article', group: 'Move', keys: ['j'], places: lists, repeats: true },
  previous: { label: 'Previous quote or article', group: 'Move', keys: ['k'], places: lists, repeats: true },
  open: { label: 'Open the article', group: 'Move', keys: ['Enter'], places: lookouts },
  back: {
    label: 'Back to where you came from',
    group: 'Move',
    keys: ['b'],
    places: ['desk', 'wording', 'search', 'speakers', 'overview'],
  },
  list: { label: 'Show the list, narrow window', group: 'Move', keys: ['l'], places: desk },
  archive: { label: 'Archive the article, or take it back', group: 'Article', keys: ['e'], places: library },
  deleteArticle: { label: 'Delete the article', group: 'Article', keys: ['Delete'], places: library },
  tagArticle: { label: 'Tag the article', group: 'Article', keys: ['t'], places: library },
  filter: { label: 'Filter the library', group: 'Move', keys: ['f'], places: library },
  library: { label: 'Go to the library', group: 'Move', keys: ['Mod+l'], places: everywhere },
  search: { label: 'Search quotes', group: 'Move', keys: ['/', 'Mod+Shift+f'], places: lookouts },
  speakers: { label: 'Go to the speakers', group: 'Move', keys: ['Mod+Shift+s'], places: everywhere },
  overview: { label: 'Go to the overview', group: 'Move', keys: ['Mod+Shift+o'], places: everywhere },
  filters: { label: 'Choose a filter', group: 'Move', keys: ['f'], places: ['search', 'speakers'] },
  saveFilter: { label: 'Save the filter', group: 'Change', keys: ['Mod+s'], places: search },
  pick: { label: 'Select the quote, or leave it out', group: 'Move', keys: ['x', 'Space'], places: search },
  pickNext: {
    label: 'Select on to the next quote',
    group: 'Move',
    keys: ['Shift+j', 'Shift+ArrowDown'],
    places: search,
    repeats: true,
  },
  pickPrevious: {
    label: 'Select on to the previous quote',
    group: 'Move',
    keys: ['Shift+k', 'Shift+ArrowUp'],
    places: search,
    repeats: true,
  },
  merge: { label: 'Merge the speaker with another', group: 'Change', keys: ['m'], places: ['speakers'] },
  pickAll: { label: 'Select all results', group: 'Move', keys: ['Mod+a'], places: search },
  pickNone: { label: 'Select nothing', group: 'Move', keys: ['Escape'], places: search },
  tagQuotes: { label: 'Tag the selected quotes', group: 'Change', keys: ['t'], places: search },
  assign: { label: 'Assign the selected quotes', group: 'Change', keys: ['a'], places: search },
  palette: { label: 'Find or run', group: 'Move', keys: ['Mod+k'], places: everywhere },
  verified: { label: 'Verified', group: 'Decide', keys: ['v'], places: decided },
  disputed: { label: 'Disputed', group: 'Decide', keys: ['d'], places: decided },
  'needs-context': { label: 'Needs context', group: 'Decide', keys: ['c'], places: decided },
  undecided: { label: 'Undecided', group: 'Decide', keys: ['u'], places: decided },
  'not-a-quote': { label: 'Not a quote', group: 'Decide', keys: ['x'], places: desk },
  confirm: { label: 'Confirm the field', group: 'Change', keys: ['Enter'], places: desk },
  correct: { label: 'Correct the field', group: 'Change', keys: ['r'], places: desk },
  wording: { label: 'Wording: right, wrong, unclear', group: 'Change', keys: ['1'], places: desk },
  attribution: { label: 'Attribution: right, wrong, unclear', group: 'Change', keys: ['2'], places: desk },
  occasion: { label: 'Occasion: right, wrong, unclear', group: 'Change', keys: ['3'], places: desk },
  context: { label: 'Context: right, wrong, unclear', group: 'Change', keys: ['4'], places: desk },
  checkWording: {
    label: 'Check the wording against the sources',
    group: 'Change',
    keys: ['Shift+w'],
    places: desk,
  },
  acceptCheck: { label: 'Accept the finding', group: 'Change', keys: ['a'], places: ['wording'] },
  evidence: { label: 'Add evidence', group: 'Change', keys: ['e'], places: desk },
  note: { label: 'Write the note', group: 'Change', keys: ['n'], places: desk },
  history: { label: 'History of the quote', group: 'Change', keys: ['y'], places: desk },
  addQuote: { label: 'Add the selected text as a quote', group: 'Boundaries', keys: ['a'], places: desk },
  setWords: { label: 'Take the selected text as its words', group: 'Boundaries', keys: ['w'], places: desk },
  split: { label: 'Split the quote where text is selected', group: 'Boundaries', keys: ['s'], places: desk },
  join: { label: 'Join with the next quote', group: 'Boundaries', keys: ['m'], places: desk },
  extend: { label: 'Extend by a word', group: 'Boundaries', keys: ['Alt+ArrowRight'], places: desk },
  shrink: { label: 'Shrink by a word', group: 'Boundaries', keys: ['Alt+ArrowLeft'], places: desk },
  delete: { label: 'Delete the quote', group: 'Boundaries', keys: ['Delete'], places: desk },
  undo: { label: 'Undo', group: 'Edit', keys: ['z', 'Mod+z'], places: everywhere },
  redo: { label: 'Redo', group: 'Edit', keys: ['Shift+z', 'Mod+Shift+z'], places: everywhere },
  group: { label: 'Group the list by speaker', group: 'Article', keys: ['g'], places: desk },
  find: { label: 'Find in the article', group: 'Article', keys: ['Mod+f'], places: desk },
  details: { label: 'Article details', group: 'Article', keys: ['i'], places: desk },
  markSource: { label: 'Use the article as a source', group: 'Article', keys: ['p'], places: desk },
  indirect: { label: 'Show or hide indirect speech', group: 'Article', keys: ['h'], places: desk },
  articleHistory: { label: 'History of the article', group: 'Article', keys: ['Shift+y'], places: desk },
  exportSheet: { label: 'Export sheet', group: 'Article', keys: ['Mod+e'], places: ['library', 'desk'] },
  original: { label: 'Show the original', group: 'Article', keys: ['o'], places: desk },
  openPackage: { label: 'Open a package', group: 'Article', keys: ['Mod+Shift+p'], places: everywhere },
  openFile: { label: 'Open files', group: 'Article', keys: ['Mod+o'], places: everywhere },
  openFolder: { label: 'Open a folder', group: 'Article', keys: ['Mod+Alt+o'], places: everywhere },
  openAddress: {
    label: 'Add from address',
    group: 'Article',
    keys: ['Mod+Shift+u'],
    places: everywhere,
  },
  paste: { label: 'Paste an article', group: 'Article', keys: ['Mod+v'], places: everywhere, isFixed: true },
  larger: {
    label: 'Larger text',
    group: 'Window',
    keys: ['Mod++', 'Mod+='],
    places: everywhere,
    repeats: true,
  },
  smaller: { label: 'Smaller text', group: 'Window', keys: ['Mod+-'], places: everywhere, repeats: true },
  usualSize: { label: 'Usual text size', group: 'Window', keys: ['Mod+0'], places: everywhere },
  settings: { label: 'Settings', group: 'Window', keys: ['Mod+,'], places: everywhere },
  help: { label: 'All shortcuts', group: 'Help', keys: ['?', 'Mod+/'], places: everywhere },
} as const satisfies Record<string, Command>

/** The name of a command, by which all sides speak of it. */
export type CommandName = keyof typeof commands

/** Every name, in the order of the table. */
export const commandNames = Object.keys(commands) as CommandName[]
