import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { everyQuote, type QuoteFilter } from '../../shared/model/quoteFilter'
import type { SpeakerOrder } from '../../shared/model/speakerOrder'
import type { ArticleId, QuoteId } from '../../shared/model/ids'
import { type Place, toLookout } from './place'

/** The themes; `system` follows the computer's. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** An order of the library: by which column, and whether from its least. */
export interface LibrarySort {
  readonly by: 'added' | 'title' | 'writer' | 'published' | 'decided' | 'worked'
  readonly isAscending: boolean
}

/** The state of the screen, remembered from start to start where `main.tsx` says. It never holds work. */
interface ScreenState {
  readonly place: Place
  /** The article that was on the desk last. */
  readonly lastOpen: ArticleId | null
  /** The quote selected in each article that was opened. */
  readonly selected: Readonly<Record<string, QuoteId>>
  /** The article's text size in CSS pixels; `null` follows the window's width. */
  readonly textSize: number | null
  readonly theme: Theme
  /** Whether the desk lists indirect speech that nobody has taken up yet. */
  readonly showsIndirect: boolean
  /** Whether the desk's list is grouped by speaker; else it is in reading order. */
  readonly groupsBySpeaker: boolean
  readonly librarySort: LibrarySort
  /** The widths of the desk's panes in CSS pixels; `null` follows the window's width. */
  readonly listWidth: number | null
  readonly cardWidth: number | null
  /** What was chosen in the palette, the latest first. */
  readonly recent: readonly string[]
  /** What the search shows, by the last one. */
  readonly search: QuoteFilter
  /** Where in the results the search stands, counted from 0. */
  readonly searchCursor: number
  /** The order of the speakers. */
  readonly speakerOrder: SpeakerOrder
}

/** What goes somewhere. */
interface Moves {
  /** A desk remembers the view that it was gone to from, which is where it leads back to. */
  goTo: (place: Place) => void
  setSearch: (filter: QuoteFilter) => void
  setSearchCursor: (index: number) => void
  /** Goes to the search for another filter. */
  searchFor: (filter: QuoteFilter) => void
  select: (articleId: ArticleId, quoteId: QuoteId) => void
}

/** What sets how things are shown. */
interface Preferences {
  orderSpeakers: (order: SpeakerOrder) => void
  setTextSize: (pixels: number | null) => void
  setTheme: (theme: Theme) => void
  toggleIndirect: () => void
  toggleGroups: () => void
  sortLibrary: (order: LibrarySort) => void
  remember: (chosen: string) => void
  setPaneWidth: (pane: 'listWidth' | 'cardWidth', pixels: number) => void
}

/** The reader's range of text sizes, CSS pixels. */
export const textSizes = { smallest: 14, usual: 17, largest: 24 } as const

/** How much of what was chosen in the palette is remembered. */
const mostRecent = 30

const initial: ScreenState = {
  place: { view: 'library' },
  lastOpen: null,
  selected: {},
  textSize: null,
  theme: 'system',
  showsIndirect: false,
  groupsBySpeaker: false,
  librarySort: { by: 'added', isAscending: false },
  listWidth: null,
  cardWidth: null,
  recent: [],
  search: everyQuote,
  searchCursor: 0,
  speakerOrder: 'quotes',
}

/** The screen's state as a hook; `useScreen.getState()` reads it outside of components. */
export const useScreen = create<ScreenState & Moves & Preferences>()(
  persist((set) => ({ ...initial, ...createMoves(set), ...createPreferences(set) }), {
    name: 'screen',
    skipHydration: true,
    // What an earlier version remembered of the search may lack a field.
    merge: (stored, now) => {
      const { search, ...rest } = (stored ?? {}) as Partial<ScreenState>
      return { ...now, ...rest, search: { ...now.search, ...search } }
    },
  }),
)

type SetScreen = (change: Partial<ScreenState> | ((now: ScreenState) => Partial<ScreenState>)) => void

function createMoves(set: SetScreen): Moves {
  return {
    goTo: (place) => {
      set((now) =>
        place.view === 'desk'
          ? { place: { from: toLookout(now.place), ...place }, lastOpen: place.articleId }
          : { place },
      )
    },
    setSearch: (search) => {
      set({ search })
    },
    setSearchCursor: (index) => {
      set({ searchCursor: index })
    },
    searchFor: (search) => {
      set({ search, searchCursor: 0, place: { view: 'search' } })
    },
    select: (articleId, quoteId) => {
      set(({ selected }) => ({ selected: { ...selected, [articleId]: quoteId } }))
    },
  }
}

function createPreferences(set: SetScreen): Preferences {
  return {
    orderSpeakers: (order) => {
      set({ speakerOrder: order })
    },
    setTextSize: (pixels) => {
      const { smallest, largest } = textSizes
      set({ textSize: pixels === null ? null : Math.min(largest, Math.max(smallest, pixels)) })
    },
    setTheme: (theme) => {
      set({ theme })
    },
    toggleIndirect: () => {
      set(({ showsIndirect }) => ({ showsIndirect: !showsIndirect }))
    },
    toggleGroups: () => {
      set(({ groupsBySpeaker }) => ({ groupsBySpeaker: !groupsBySpeaker }))
    },
    sortLibrary: (order) => {
      set({ librarySort: order })
    },
    remember: (chosen) => {
      set(({ recent }) => ({
        recent: [chosen, ...recent.filter((each) => each !== chosen)].slice(0, mostRecent),
      }))
    },
    setPaneWidth: (pane, pixels) => {
      set({ [pane]: pixels })
    },
  }
}
