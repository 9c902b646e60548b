import { useScreen } from '../screen/screen'
import { useShortcuts } from '../screen/shortcuts'
import { useMenuCommands } from './useMenuCommands'
import { stepTextSize } from './useTheme'

/** The commands that every view has, from the menu and from the keyboard. */
export function useAppCommands(openFiles: () => void, showHelp: () => void): void {
  const larger = (): void => {
    stepTextSize(1)
  }
  const smaller = (): void => {
    stepTextSize(-1)
  }
  useShortcuts({ help: showHelp })
  useMenuCommands({
    'open-files': openFiles,
    'show-library': () => {
      useScreen.getState().goTo({ view: 'library' })
    },
    'show-shortcuts': showHelp,
    'larger-text': larger,
    'smaller-text': smaller,
    'reset-text': () => {
      useScreen.getState().setTextSize(null)
    },
  })
}
