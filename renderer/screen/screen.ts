import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { everyQuote, type QuoteFilter } from '../../shared/model/quoteFilter'
import type { ArticleId, QuoteId } from '../../shared/model/ids'

/** What the window shows: the library, the desk of one article, or what looks over all articles. */
export type Place =
  | { readonly view: 'library' | 'search' | 'overview' }
  | { readonly view: 'speakers'; readonly key?: string }
  | { readonly view: 'desk'; readonly articleId: ArticleId }
  | { readonly view: 'settings'; readonly from: Place }

/** The themes; `system` follows the computer's. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** An order of the library: by which column, and whether from its least. */
export interface LibrarySort {
  readonly by: 'added' | 'title' | 'writer' | 'published' | 'decided' | 'worked'
  readonly isAscending: boolean
}

/** The state of the screen, remembered from start to start where `main.tsx` says. It never holds work. */
interface Screen {
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
  goTo: (place: Place) => void
  setSearch: (filter: QuoteFilter) => void
  select: (articleId: ArticleId, quoteId: QuoteId) => void
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

/** The screen's state as a hook; `useScreen.getState()` reads it outside of components. */
export const useScreen = create<Screen>()(
  persist(
    (set) => ({
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
      setSearch: (search) => {
        set({ search })
      },
      goTo: (place) => {
        set(place.view === 'desk' ? { place, lastOpen: place.articleId } : { place })
      },
      select: (articleId, quoteId) => {
        set(({ selected }) => ({ selected: { ...selected, [articleId]: quoteId } }))
      },
      setTextSize: (pixels) => {
        const { smallest, largest } = textSizes
        set({ textSize: pixels === null ? null : Math.min(largest, Math.max(smallest, pixels)) })
      },
      sortLibrary: (order) => {
        set({ librarySort: order })
      },
      toggleGroups: () => {
        set(({ groupsBySpeaker }) => ({ groupsBySpeaker: !groupsBySpeaker }))
      },
      setPaneWidth: (pane, pixels) => {
        set({ [pane]: pixels })
      },
      setTheme: (theme) => {
        set({ theme })
      },
      toggleIndirect: () => {
        set(({ showsIndirect }) => ({ showsIndirect: !showsIndirect }))
      },
      remember: (chosen) => {
        set(({ recent }) => ({
          recent: [chosen, ...recent.filter((each) => each !== chosen)].slice(0, mostRecent),
        }))
      },
    }),
    { name: 'screen', skipHydration: true },
  ),
)
