import { isElectron } from '../runtime'
import { expect, test } from './testProgram'

// From "Menu", "MenuItem" and "Keyboard Shortcuts" in Electron's documentation.

const item = (label: string, accelerator: string): string =>
  `{ id: '${label}', label: '${label}', accelerator: '${accelerator}', click: (item, window) => log.push(item.label + ' ' + (window?.id ?? '-')) }`

const ready = `Menu.setApplicationMenu(Menu.buildFromTemplate([
  { label: 'File', submenu: [${item('open', 'CmdOrCtrl+O')}, { type: 'separator' }, { role: 'copy' }] },
  { label: 'View', submenu: [${item('larger', 'CmdOrCtrl+Plus')}, ${item('undo', 'CmdOrCtrl+Z')}, ${item('redo', 'CmdOrCtrl+Shift+Z')}] },
]))`

test('an item can be found and chosen by the program', async ({ runProgram }) => {
  const { electron, getLog } = await runProgram({ ready })
  await electron.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('open')?.click()
  })
  expect(await getLog()).toEqual(['open -'])
  expect(
    await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('none') ?? null),
  ).toBe(null)
})

test.describe('keys', () => {
  test.skip(isElectron, 'keys pressed by a test runner do not reach the menu of a real window')

  for (const [keys, chosen] of [
    ['Control+o', ['open 1']],
    ['Control+Shift+O', []],
    ['Control+Alt+o', []],
    ['o', []],
    ['Control++', ['larger 1']],
    ['Control+z', ['undo 1']],
    ['Control+Shift+Z', ['redo 1']],
  ] as const) {
    test(`${keys} chooses ${chosen.join() || 'nothing'}`, async ({ runProgram }) => {
      const { window, getLog } = await runProgram({ ready })
      await window.keyboard.press(keys)
      await window.keyboard.press('Control+o')
      await expect.poll(getLog).toEqual([...chosen, 'open 1'])
    })
  }

  test('that the page handles itself are its own', async ({ runProgram }) => {
    const { window, getLog } = await runProgram({
      ready,
      page: `addEventListener('keydown', (event) => { if (event.key === 'o') { event.preventDefault(); document.title = 'mine' } })`,
    })
    await window.keyboard.press('Control+o')
    await expect(window).toHaveTitle('mine')
    await window.keyboard.press('Control+z')
    await expect.poll(getLog).toEqual(['undo 1'])
  })

  test('for editing belong to the field that is edited', async ({ runProgram }) => {
    const { window, getLog } = await runProgram({
      ready,
      page: `document.body.innerHTML = '<input autofocus>'`,
    })
    await window.locator('input').fill('words')
    await window.locator('input').press('Control+z')
    await expect(window.locator('input')).toHaveValue('')
    await window.locator('input').press('Control+o')
    await expect.poll(getLog).toEqual(['open 1'])
  })
})
