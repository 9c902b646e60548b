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

type Item = MenuItemConstructorOptions
type MakeItem = (label: string, command: MenuCommand, accelerator: string) => Item

const separator: Item = { type: 'separator' }

/** The application menu as data. */
export function toMenuTemplate({ send, platform, hasDeveloperTools }: MenuParts): Item[] {
  const item: MakeItem = (label, command, accelerator) => ({
    id: command,
    label,
    accelerator,
    click: () => {
      send(command)
    },
  })
  const isMac = platform === 'darwin'
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    toFileMenu(item, isMac),
    toEditMenu(item),
    toViewMenu(item, hasDeveloperTools),
    { label: '&Help', submenu: [item('&Keyboard shortcuts', 'show-shortcuts', 'CmdOrCtrl+/')] },
  ]
}

function toFileMenu(item: MakeItem, isMac: boolean): Item {
  return {
    label: '&File',
    submenu: [
      item('&Open…', 'open-files', 'CmdOrCtrl+O'),
      item('&Export sheet…', 'export-sheet', 'CmdOrCtrl+E'),
      separator,
      item('&Library', 'show-library', 'CmdOrCtrl+L'),
      separator,
      { role: isMac ? 'close' : 'quit' },
    ],
  }
}

function toEditMenu(item: MakeItem): Item {
  return {
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
  }
}

function toViewMenu(item: MakeItem, hasDeveloperTools: boolean): Item {
  return {
    label: '&View',
    submenu: [
      item('&Larger text', 'larger-text', 'CmdOrCtrl+Plus'),
      // The same key without Shift, where the plus sign needs it.
      { ...item('Larger text', 'larger-text', 'CmdOrCtrl+='), ...hidden },
      item('&Smaller text', 'smaller-text', 'CmdOrCtrl+-'),
      item('&Usual text size', 'reset-text', 'CmdOrCtrl+0'),
      separator,
      { role: 'togglefullscreen' },
      ...(hasDeveloperTools ? [{ role: 'toggleDevTools' } as const] : []),
    ],
  }
}

const hidden: Item = { id: 'larger-text-without-shift', visible: false, acceleratorWorksWhenHidden: true }
