import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { menuCommands, type MenuCommand } from '../../shared/contract/ipc'
import { toMenuTemplate } from './menu'

type Item = MenuItemConstructorOptions

function listItems(template: readonly Item[]): readonly Item[] {
  return template.flatMap((item) => (Array.isArray(item.submenu) ? listItems(item.submenu) : [item]))
}

const sent: MenuCommand[] = []
const parts = { send: (command: MenuCommand) => sent.push(command), hasDeveloperTools: false }
const items = listItems(toMenuTemplate({ ...parts, platform: 'linux' }))

test.each(menuCommands)('%s can be chosen and is sent', (command) => {
  const item = items.find(({ id }) => id === command)
  sent.length = 0
  ;(item?.click as (() => void) | undefined)?.()
  expect(sent).toEqual([command])
})

test('no two items have the same keys', () => {
  const keys = items.flatMap(({ accelerator }) => accelerator ?? [])
  expect(new Set(keys).size).toBe(keys.length)
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
