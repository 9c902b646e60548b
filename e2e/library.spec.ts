import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { council, drop } from './pages/articles'
import { Desk } from './pages/desk'

const ferry = 'Ferry stays on its route\n\nBy Ada Marsh\n\n“It stays,” Ada Winn said on Monday.\n'

test.beforeEach(async ({ app }) => {
  await drop(app.window, { 'council.txt': council, 'ferry.txt': ferry })
  await expect(app.window.getByRole('heading', { name: 'Library' })).toBeVisible()
})

test('A8.2 sorted by a column, filtered by words, and the order is remembered', async ({ app }) => {
  const rows = app.window.getByRole('main').getByRole('listitem')
  await app.window.getByRole('button', { name: /^Sort by article/ }).click()
  await expect(rows.nth(0)).toContainText('Council to vote')
  await app.window.getByRole('button', { name: /^Sort by article/ }).click()
  await expect(rows.nth(0)).toContainText('Ferry stays')
  await app.window.keyboard.press('f')
  await app.window.keyboard.type('marrow')
  await expect(rows).toHaveCount(1)
  await expectAccessible(app.window)
  const again = await app.relaunch()
  await expect(again.getByRole('main').getByRole('listitem').nth(0)).toContainText('Ferry stays')
})

test('A8.3 archived, taken back, tagged and found by the tag', async ({ app }) => {
  const rows = app.window.getByRole('main').getByRole('listitem')
  await app.window.keyboard.press('e')
  await expect(rows).toHaveCount(1)
  await app.window.getByRole('button', { name: /^Archive 1/ }).click()
  await expect(rows).toHaveCount(1)
  await app.window.keyboard.press('e')
  await app.window.getByRole('button', { name: /^Articles 2/ }).click()
  await app.window.keyboard.press('t')
  await app.window.getByLabel(/^Tags of/).fill('harbour, pier')
  await app.window.keyboard.press('Enter')
  await expect(rows.filter({ hasText: '#harbour · #pier' })).toHaveCount(1)
  await app.window.getByLabel('Filter articles').fill('pier')
  await expect(rows).toHaveCount(1)
})

test('A8.4 a deleted article comes back with its review by undo', async ({ app }) => {
  const rows = app.window.getByRole('main').getByRole('listitem')
  await rows.filter({ hasText: 'Council' }).getByRole('button').click()
  await expect(new Desk(app.window).rows).toHaveCount(4)
  await app.window.keyboard.press('v')
  await expect(new Desk(app.window).status).toHaveText('Quote 1: Verified')
  await app.window.keyboard.press('b')
  await expect(rows).toHaveCount(2)
  await app.window.keyboard.press('Delete')
  await expect(rows).toHaveCount(1)
  await app.window.keyboard.press('z')
  await expect(rows.filter({ hasText: 'Council' })).toContainText('1 of 4')
})
