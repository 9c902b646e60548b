import type { BrowserWindow, Menu, MenuItem, MenuItemConstructorOptions } from 'electron'
import { parseAccelerator } from './parseAccelerator'
import type { Accelerator } from './page/accelerators'
import { createStrict, expectKnownKeys, NotImplemented } from './strict'

/** `Menu`, with the keys of the application menu. */
export interface StandinMenu {
  readonly Menu: typeof Menu
  /** The keys of the application menu's items. */
  readonly getAccelerators: () => readonly Accelerator[]
  /** Chooses the item that these keys belong to. */
  readonly press: (id: number, window: BrowserWindow) => void
}

type Template = readonly MenuItemConstructorOptions[]

const itemKeys = [
  'accelerator',
  'acceleratorWorksWhenHidden',
  'click',
  'id',
  'label',
  'role',
  'submenu',
  'type',
  'visible',
]

/** Roles that the browser plays by itself, keys included. */
const browserRoles = ['close', 'copy', 'cut', 'paste', 'selectAll', 'toggleDevTools', 'togglefullscreen']

/** Creates `Menu`. A page has no menu bar: of the application menu, the items can be chosen by their keys alone. */
export function createMenu(quit: () => void): StandinMenu {
  const templates = new WeakMap<Menu, Template>()
  let application: Menu | null = null
  const getItems = (): Template => (application === null ? [] : (templates.get(application) ?? []))

  const implemented = {
    buildFromTemplate: (template: Parameters<typeof Menu.buildFromTemplate>[0]) => {
      const items = flatten(template as Template)
      const menu = createStrict<Menu>('a menu', {
        getMenuItemById: (id) => items.map(toMenuItem).find((item) => item.id === id) ?? null,
      })
      templates.set(menu, items)
      return menu
    },
    setApplicationMenu: (menu: Menu | null) => {
      application = menu
    },
    getApplicationMenu: () => application,
  }

  return {
    Menu: createStrict('Menu', implemented),
    getAccelerators: () => getItems().flatMap(toAccelerators),
    press(id, window) {
      const item = getItems()[id]
      if (item?.role === 'quit') quit()
      else item?.click?.(toMenuItem(item), window, createStrict('the event of a menu item', {}))
    },
  }
}

/** The items that can be chosen, without the menus that hold them. */
function flatten(template: Template): Template {
  return template.flatMap((item) => {
    expectKnownKeys('a menu item', item, itemKeys)
    if (item.role !== undefined && item.role !== 'quit' && !browserRoles.includes(item.role)) {
      throw new NotImplemented(`role ${item.role} of a menu item`)
    }
    return Array.isArray(item.submenu) ? flatten(item.submenu) : [item]
  })
}

function toMenuItem(item: MenuItemConstructorOptions): MenuItem {
  const { id = '', label = '', click } = item
  const menuItem: MenuItem = createStrict('a menu item', {
    id,
    label,
    click: () => click?.(menuItem, undefined, createStrict('the event of a menu item', {})),
  })
  return menuItem
}

function toAccelerators(item: MenuItemConstructorOptions, id: number): readonly Accelerator[] {
  const keys = item.role === 'quit' ? 'CmdOrCtrl+Q' : item.accelerator
  return typeof keys === 'string' ? [parseAccelerator(keys, id)] : []
}
