import type { MenuItemConstructorOptions } from 'electron'
import { type CommandGroup, type CommandName, commandNames, commands } from '../../shared/contract/commands'

/** What the menu depends on. */
export interface MenuParts {
  /** Tells the page what was chosen. */
  readonly send: (command: CommandName) => void
  readonly platform: NodeJS.Platform
  /** Whether the page may be inspected. */
  readonly hasDeveloperTools: boolean
}

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }

/** The application menu as data: every command of the page, by its group, and what only a window can do. */
export function toMenuTemplate({ send, platform, hasDeveloperTools }: MenuParts): Item[] {
  const isMac = platform === 'darwin'
  const list = (group: CommandGroup): Item[] =>
    commandNames.filter((name) => commands[name].group === group).map((name) => toItem(name, send))
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: [...list('Article'), separator, { role: isMac ? 'close' : 'quit' }] },
    { label: '&Edit', submenu: [...list('Edit'), separator, ...editing] },
    { label: '&View', submenu: [...list('Window'), separator, ...toWindowItems(hasDeveloperTools)] },
    {
      label: '&Quote',
      submenu: [...list('Decide'), separator, ...list('Change'), separator, ...list('Boundaries')],
    },
    { label: '&Go', submenu: list('Move') },
    { label: '&Help', submenu: list('Help') },
  ]
}

const editing: readonly Item[] = [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }]

function toWindowItems(hasDeveloperTools: boolean): readonly Item[] {
  return [{ role: 'togglefullscreen' }, ...(hasDeveloperTools ? [{ role: 'toggleDevTools' } as const] : [])]
}

function toItem(name: CommandName, send: MenuParts['send']): Item {
  const accelerator = toAccelerator(commands[name])
  return {
    id: name,
    label: commands[name].label,
    ...(accelerator && { accelerator }),
    click: () => {
      send(name)
    },
  }
}

/**
 * The command's first key with Ctrl or Command, in Electron's notation. A letter alone would be taken from whoever is
 * typing; one that is the system's own (pasting) belongs to the menu's own item.
 */
function toAccelerator(command: (typeof commands)[CommandName]): string | undefined {
  const chord = command.keys.find((key) => key.startsWith('Mod+'))
  if (chord === undefined || 'isFixed' in command) return undefined
  const key = chord.slice('Mod+'.length)
  return `CmdOrCtrl+${key.replace(/\b[a-z]$/, (letter) => letter.toUpperCase()).replace(/\+$/, 'Plus')}`
}
