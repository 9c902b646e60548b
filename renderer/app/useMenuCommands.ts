import { useLayoutEffect } from 'react'
import type { CommandName } from '../../shared/contract/commands'
import { onMenuCommand } from '../bridge/mainProcess'
import { runCommand } from '../screen/registry'
import { isEditable } from '../ui/isEditable'

/** Runs the commands that are chosen in the application menu, as their keys do, while no dialog is open. */
export function useMenuCommands(): void {
  useLayoutEffect(
    () =>
      onMenuCommand((command) => {
        if (!takesText(command) && !document.querySelector('dialog[open]')) runCommand(command)
      }),
    [],
  )
}

/** Undo and redo belong to the text field that has the focus: whether the command is one, and went there. */
function takesText(command: CommandName): boolean {
  if ((command !== 'undo' && command !== 'redo') || !isEditable(document.activeElement)) return false
  // Deprecated, and the only way to reach a field's own history; Electron's menu roles do the same.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(command)
  return true
}
