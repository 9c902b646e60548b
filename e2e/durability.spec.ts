import { expect, test } from './launchApp'
import { council, paste } from './pages/articles'
import { Desk } from './pages/desk'

test('A4.1 a decision shown as saved survives a killed process', async ({ app }) => {
  await paste(app.window, council)
  const desk = new Desk(app.window)
  await expect(desk.rows).toHaveCount(4)
  await app.window.keyboard.press('v')
  await app.window.keyboard.press('d')
  await expect(desk.status).toHaveText('Quote 2: Disputed')
  await app.kill()
  const again = new Desk(await app.relaunch())
  await expect(again.progress).toHaveText('2 of 4 decided')
  await expect(again.rows.nth(0).getByRole('img', { name: 'Verified' })).toBeVisible()
  await expect(again.rows.nth(1).getByRole('img', { name: 'Disputed' })).toBeVisible()
})

test('A4.2 undo goes on after a restart', async ({ app }) => {
  await paste(app.window, council)
  await expect(new Desk(app.window).rows).toHaveCount(4)
  await app.window.keyboard.press('c')
  await expect(new Desk(app.window).status).toHaveText('Quote 1: Needs context')
  const again = await app.relaunch()
  await expect(new Desk(again).progress).toHaveText('1 of 4 decided')
  await again.keyboard.press('z')
  await expect(new Desk(again).progress).toHaveText('0 of 4 decided')
})

test('A4.3 the window comes back to the article and the quote that were left', async ({ app }) => {
  await paste(app.window, council)
  await expect(new Desk(app.window).rows).toHaveCount(4)
  await app.window.keyboard.press('j')
  await app.window.keyboard.press('j')
  await expect(new Desk(app.window).card).toContainText('Quote 3 of 4')
  const again = await app.relaunch()
  await expect(new Desk(again).card).toContainText('Quote 3 of 4')
})
