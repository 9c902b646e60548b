import { useScreen } from '../screen/screen'
import { useShortcuts } from '../screen/shortcuts'
import { useCommandKeys } from '../screen/useCommandKeys'
import { useMenuCommands } from './useMenuCommands'
import { stepTextSize } from './useTheme'

/** The commands that every view has, and the ways to run any: the keyboard and the menu. */
export function useAppCommands({
  openFiles,
  openFolder,
}: Readonly<Record<'openFiles' | 'openFolder', () => void>>): void {
  const { goTo, setTextSize } = useScreen.getState()
  useCommandKeys()
  useMenuCommands()
  useShortcuts({
    openFile: openFiles,
    openFolder,
    library: () => {
      goTo({ view: 'library' })
    },
    search: () => {
      goTo({ view: 'search' })
    },
    speakers: () => {
      goTo({ view: 'speakers' })
    },
    overview: () => {
      goTo({ view: 'overview' })
    },
    larger: () => {
      stepTextSize(1)
    },
    smaller: () => {
      stepTextSize(-1)
    },
    usualSize: () => {
      setTextSize(null)
    },
  })
}
