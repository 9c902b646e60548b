import type { Locator, Page } from '@playwright/test'
import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { council, paste } from './pages/articles'
import { Desk } from './pages/desk'

const sheet = (window: Page): Locator => window.getByRole('dialog', { name: /^History of the/ })
const lines = (window: Page): Locator => sheet(window).locator('ol > li')

test.beforeEach(async ({ app }) => {
  await paste(app.window, council)
  await expect(new Desk(app.window).rows).toHaveCount(4)
})

async function decideThrice(window: Page): Promise<void> {
  const desk = new Desk(window)
  for (const [key, verdict] of [
    ['v', 'Verified'],
    ['d', 'Disputed'],
    ['c', 'Needs context'],
  ] as const) {
    await desk.rows.nth(0).getByRole('button').click()
    await window.keyboard.press(key)
    await expect(desk.rows.nth(0).getByRole('img', { name: verdict })).toBeVisible()
  }
  await desk.rows.nth(0).getByRole('button').click()
}

test('A11.6 the history lists who changed what, from what to what', async ({ app }) => {
  const { window } = app
  await decideThrice(window)
  await window.keyboard.press('y')
  await expect(lines(window)).toHaveCount(3)
  await expect(lines(window).first()).toContainText('changed Verdict from Disputed to Needs context')
  await expect(lines(window).first().locator('del')).toHaveText('Disputed')
  await expect(lines(window).first()).toContainText('As it is now')
  await expect(sheet(window).getByRole('heading', { name: /^Today, / })).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect(sheet(window)).toHaveCount(0)

  await window.keyboard.press('n')
  await window.keyboard.type('Ask the clerk.')
  await window.keyboard.press('Escape')
  await expect(new Desk(window).card.getByLabel('Note', { exact: true })).toHaveValue('Ask the clerk.')
  await window.keyboard.press('Shift+Y')
  await expect(lines(window).first()).toContainText('set Note of “The first vote was a mistake')
  await expectAccessible(window)
})

test('A11.7 any earlier state can be restored, and undo takes the restoring back', async ({ app }) => {
  const { window } = app
  const desk = new Desk(window)
  await decideThrice(window)
  await window.keyboard.press('y')
  await expect(lines(window)).toHaveCount(3)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowDown')
  await expect(lines(window).nth(2).getByRole('button')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(sheet(window).getByRole('status')).toHaveText(/^The state of \d\d:\d\d is restored$/)
  await expect(lines(window).first()).toContainText('from Needs context to Verified')
  await expect(desk.verdict('Verified')).toBeChecked()

  await window.keyboard.press('z')
  await expect(lines(window).first()).toContainText('Undo')
  await expect(desk.verdict('Needs context')).toBeChecked()

  await sheet(window).getByRole('button', { name: 'Restore this state, before the first change' }).click()
  await expect(desk.verdict('Undecided')).toBeChecked()
  await window.keyboard.press('Escape')

  const again = await app.relaunch()
  await again.keyboard.press('z')
  await expect(new Desk(again).verdict('Needs context')).toBeChecked()
})

test('A11.8 the history opens from the card, and a quote that nobody has touched says so', async ({
  app,
}) => {
  const { window } = app
  await new Desk(window).card.getByRole('button', { name: /^History of the quote/ }).click()
  await expect(sheet(window)).toContainText('Nobody has changed anything on this quote yet.')
  await expectAccessible(window)
  await sheet(window)
    .getByRole('button', { name: /^Close/ })
    .click()
  await expect(new Desk(window).card.getByRole('button', { name: /^History of the quote/ })).toBeFocused()
})
