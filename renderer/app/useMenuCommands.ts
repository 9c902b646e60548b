import { useLayoutEffect, useRef } from 'react'
import type { MenuCommand } from '../../shared/contract/ipc'
import { onMenuCommand } from '../bridge/mainProcess'
import { isEditable } from '../ui/useKeys'

/** Runs the handlers of the application menu's commands while the component is on screen and no dialog is open. */
export function useMenuCommands(handlers: Partial<Record<MenuCommand, () => void>>): void {
  const latest = useRef(handlers)
  useLayoutEffect(() => {
    latest.current = handlers
  })
  useLayoutEffect(
    () =>
      onMenuCommand((command) => {
        if (!takesText(command) && !document.querySelector('dialog[open]')) latest.current[command]?.()
      }),
    [],
  )
}

/** Undo and redo belong to the text field that has the focus: whether the command is one, and went there. */
function takesText(command: MenuCommand): boolean {
  if ((command !== 'undo' && command !== 'redo') || !isEditable(document.activeElement)) return false
  // Deprecated, and the only way to reach a field's own history; Electron's menu roles do the same.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(command)
  return true
}
