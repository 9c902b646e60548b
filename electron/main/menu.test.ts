import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { type CommandName, commandNames } from '../../shared/contract/commands'
import { toMenuTemplate } from './menu'

type Item = MenuItemConstructorOptions

function listItems(template: readonly Item[]): readonly Item[] {
  return template.flatMap((item) => (Array.isArray(item.submenu) ? listItems(item.submenu) : [item]))
}

const sent: CommandName[] = []
const parts = { send: (command: CommandName) => sent.push(command), hasDeveloperTools: false, keys: {} }
const items = listItems(toMenuTemplate({ ...parts, platform: 'linux' }))
const keysOf = (command: CommandName): unknown => items.find(({ id }) => id === command)?.accelerator

test.each(commandNames)('Q4.1 %s can be chosen once and is sent', (command) => {
  const [item, ...more] = items.filter(({ id }) => id === command)
  sent.length = 0
  ;(item?.click as (() => void) | undefined)?.()
  expect(sent).toEqual([command])
  expect(more).toEqual([])
})

test('Q4.2 the menu takes only keys with Ctrl or Command, each for one item', () => {
  const keys = items.flatMap(({ accelerator }) => (typeof accelerator === 'string' ? [accelerator] : []))
  expect(keys.filter((key) => !key.startsWith('CmdOrCtrl+'))).toEqual([])
  expect(new Set(keys).size).toBe(keys.length)
})

test.each<[CommandName, string | undefined]>([
  ['openFile', 'CmdOrCtrl+O'],
  ['redo', 'CmdOrCtrl+Shift+Z'],
  ['larger', 'CmdOrCtrl+Plus'],
  ['verified', undefined],
  ['paste', undefined],
])('Q4.2 %s has %s in the menu', (command, keys) => {
  expect(keysOf(command)).toBe(keys)
})

test.each<[string, string | undefined]>([
  ['Mod+Alt+Shift+x', 'CmdOrCtrl+Alt+Shift+X'],
  ['Mod+ArrowUp', 'CmdOrCtrl+Up'],
  ['Mod+F5', 'CmdOrCtrl+F5'],
  ['Mod+ß', undefined],
  ['q', undefined],
])('Q4.3 a command that was given %s has %s in the menu', (key, accelerator) => {
  const changed = listItems(toMenuTemplate({ ...parts, platform: 'linux', keys: { exportSheet: [key] } }))
  expect(changed.find(({ id }) => id === 'exportSheet')?.accelerator).toBe(accelerator)
})

test('the page can be inspected only in development', () => {
  const roles = (hasDeveloperTools: boolean): unknown[] =>
    listItems(toMenuTemplate({ ...parts, hasDeveloperTools, platform: 'linux' })).map(({ role }) => role)
  expect(roles(true)).toContain('toggleDevTools')
  expect(roles(false)).not.toContain('toggleDevTools')
})

test('a Mac has the menu of its programs first', () => {
  expect(toMenuTemplate({ ...parts, platform: 'darwin' })[0]).toEqual({ role: 'appMenu' })
})
