import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { council, paste } from './pages/articles'
import { Desk } from './pages/desk'
import { Palette } from './pages/palette'

test.beforeEach(async ({ app }) => {
  await paste(app.window, council)
  await expect(new Desk(app.window).rows).toHaveCount(4)
})

test('A11.1 the palette finds quotes, articles, speakers and commands, and goes there or runs them', async ({
  app,
}) => {
  const { window } = app
  const desk = new Desk(window)
  const palette = new Palette(window)
  await palette.find('tarrant')
  await expect(palette.group('Quotes')).toHaveCount(2)
  await expect(palette.current).toContainText('a very expensive lesson')
  await expectAccessible(window)
  await window.keyboard.press('ArrowDown')
  await expect(palette.current).toContainText('no regrets at all')
  await window.keyboard.press('Enter')
  await expect(palette.dialog).toHaveCount(0)
  await expect(desk.selectedRow).toContainText('no regrets at all')

  await palette.run('disp')
  await expect(desk.rows.nth(2).getByRole('img', { name: 'Disputed' })).toBeVisible()
  await palette.run('go to the lib')
  await expect(window.getByRole('heading', { name: 'Library' })).toBeVisible()
  await palette.find('petra')
  await expect(palette.group('Speakers')).toHaveText([/^Petra Lindholm/])
  await window.keyboard.press('Escape')
  await palette.find('harbour wall')
  await expect(palette.group('Quotes')).toHaveCount(0)
  await expect(palette.group('Articles')).toHaveCount(1)
  await window.keyboard.press('Enter')
  await expect(desk.rows).toHaveCount(4)
})

test('A11.2 what was chosen lately comes first, and only what can be run now is offered', async ({ app }) => {
  const { window } = app
  const palette = new Palette(window)
  await palette.run('article details')
  await expect(window.getByRole('dialog', { name: 'Article details' })).toBeVisible()
  await window.keyboard.press('Escape')
  await palette.find('')
  await expect(palette.group('Recent')).toHaveText([/Article details/])
  await expect(palette.group('Commands').filter({ hasText: 'Verified' })).toHaveCount(1)
  await window.keyboard.press('Escape')
  await window.keyboard.press('b')
  await expect(window.getByRole('heading', { name: 'Library' })).toBeVisible()
  await palette.find('verified')
  await expect(palette.group('Commands')).toHaveCount(0)
})

test('A11.3 Escape closes the palette and the focus returns; the field in the top bar opens it', async ({
  app,
}) => {
  const { window } = app
  const palette = new Palette(window)
  const field = window.getByRole('button', { name: 'Find or run' })
  await field.click()
  await window.keyboard.type('zebra')
  await expect(palette.dialog.getByRole('status')).toHaveText('Nothing found for “zebra”')
  await window.keyboard.press('Escape')
  await expect(palette.dialog).toHaveCount(0)
  await expect(field).toBeFocused()
  const note = new Desk(window).card.getByLabel('Note', { exact: true })
  await note.focus()
  await palette.find('')
  await window.keyboard.press('Control+k')
  await expect(note).toBeFocused()
})

test('A11.4 the menu runs the same commands', async ({ app }) => {
  const desk = new Desk(app.window)
  await app.chooseMenu('verified')
  await expect(desk.rows.nth(0).getByRole('img', { name: 'Verified' })).toBeVisible()
  await app.chooseMenu('palette')
  await expect(new Palette(app.window).dialog).toBeVisible()
})

test('A11.5 Enter presses the button that has the focus', async ({ app }) => {
  await app.window.getByRole('button', { name: 'Export sheet' }).focus()
  await app.window.keyboard.press('Enter')
  await expect(app.window.getByRole('dialog', { name: 'Export sheet' })).toBeVisible()
})
