import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../shared/contract/ipc'

/** What the menu depends on. */
export interface MenuParts {
  /** Tells the page what was chosen. */
  readonly send: (command: MenuCommand) => void
  readonly platform: NodeJS.Platform
  /** Whether the page may be inspected. */
  readonly hasDeveloperTools: boolean
}

/** The application menu as data. */
export function toMenuTemplate({ send, platform, hasDeveloperTools }: MenuParts): MenuItemConstructorOptions[] {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    ...(accelerator !== undefined && { accelerator }),
    click: () => {
      send(command)
    },
  })
  const isMac = platform === 'darwin'
  const quit: MenuItemConstructorOptions[] = isMac ? [{ role: 'close' }] : [{ role: 'quit' }]
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('&Open…', 'open-files', 'CmdOrCtrl+O'),
        item('&Export sheet…', 'export-sheet', 'CmdOrCtrl+E'),
        separator,
        item('&Library', 'show-library', 'CmdOrCtrl+L'),
        separator,
        ...quit,
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('&Undo', 'undo', 'CmdOrCtrl+Z'),
        item('&Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        item('&Larger text', 'larger-text', 'CmdOrCtrl+Plus'),
        item('&Smaller text', 'smaller-text', 'CmdOrCtrl+-'),
        item('&Usual text size', 'reset-text', 'CmdOrCtrl+0'),
        separator,
        { role: 'togglefullscreen' },
        ...(hasDeveloperTools ? [{ role: 'toggleDevTools' } as const] : []),
      ],
    },
    { label: '&Help', submenu: [item('&Keyboard shortcuts', 'show-shortcuts', 'CmdOrCtrl+/')] },
  ]
}
