import type { MenuItemConstructorOptions } from 'electron'
import { type CommandGroup, type CommandName, commandNames, commands } from '../../shared/contract/commands'
import type { Request } from '../../shared/contract/ipc'

/** What the menu depends on. */
export interface MenuParts {
  /** Tells the page what was chosen. */
  readonly send: (command: CommandName) => void
  readonly platform: NodeJS.Platform
  /** Whether the page may be inspected. */
  readonly hasDeveloperTools: boolean
  /** The keys that the reviewer has given to commands. */
  readonly keys: Request<'menu.setKeys'>
}

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }

/** The application menu as data: every command of the page, by its group, and what only a window can do. */
export function toMenuTemplate({ send, platform, hasDeveloperTools, keys }: MenuParts): Item[] {
  const isMac = platform === 'darwin'
  const list = (group: CommandGroup): Item[] =>
    commandNames
      .filter((name) => commands[name].group === group)
      .map((name) => toItem(name, send, keys[name] ?? commands[name].keys))
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

function toItem(name: CommandName, send: MenuParts['send'], keys: readonly string[]): Item {
  // What is the system's own (pasting) belongs to the menu's own item.
  const accelerator = 'isFixed' in commands[name] ? undefined : toAccelerator(keys)
  return {
    id: name,
    label: commands[name].label,
    ...(accelerator && { accelerator }),
    click: () => {
      send(name)
    },
  }
}

/** Electron's names of keys that the page calls otherwise. */
const keyNames: Readonly<Record<string, string>> = {
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Space: 'Space',
  Enter: 'Enter',
  Delete: 'Delete',
  Backspace: 'Backspace',
}

/**
 * The first of the keys with Ctrl or Command, in Electron's notation. A letter alone would be taken from whoever is
 * typing; a key that Electron has no name for is left to the page.
 */
function toAccelerator(keys: readonly string[]): string | undefined {
  const chord = keys.find((key) => key.startsWith('Mod+'))
  const [, modifiers = '', key = ''] = /^Mod\+((?:Alt\+)?(?:Shift\+)?)(.+)$/.exec(chord ?? '') ?? []
  const name = keyNames[key] ?? (/^([!-~]|F\d{1,2})$/.test(key) ? key.toUpperCase() : undefined)
  return name && `CmdOrCtrl+${modifiers}${name}`
}
