import { expect, test } from './launchApp'
import { council, paste } from './pages/articles'
import { Desk } from './pages/desk'

test.describe('A2.1 the publication date resolves every date that depends on it', () => {
  test('an unknown year, then the year of the date, then unknown again by undo', async ({ app }) => {
    await paste(app.window, council)
    const desk = new Desk(app.window)
    await expect(desk.field('Date said')).toContainText('5 Dec, year unknown')
    await desk.article.getByRole('button', { name: 'Set publication date' }).click()
    await app.window.getByLabel('Publication date').fill('6 Dec 2019')
    await app.window.keyboard.press('Enter')
    await expect(desk.field('Date said')).toContainText('Thu 5 Dec 2019')
    await expect(desk.rows.nth(2)).toContainText('Wed 4 Dec 2019')
    await app.window.keyboard.press('z')
    await expect(desk.field('Date said')).toContainText('5 Dec, year unknown')
    await app.window.keyboard.press('Shift+Z')
    await expect(desk.field('Date said')).toContainText('Thu 5 Dec 2019')
  })

  test('a date that does not exist is answered with the way out', async ({ app }) => {
    await paste(app.window, council)
    await new Desk(app.window).article.getByRole('button', { name: 'Set publication date' }).click()
    await app.window.getByLabel('Publication date').fill('31 Feb 2026')
    await app.window.keyboard.press('Enter')
    await expect(app.window.getByText('February 2026 has 28 days. Enter a date up to 28 Feb.')).toBeVisible()
    await expect(app.window.getByLabel('Publication date')).toHaveAttribute('aria-invalid', 'true')
  })

  test('decisions and notes stay when the dates are resolved again', async ({ app }) => {
    await paste(app.window, council)
    const desk = new Desk(app.window)
    await expect(desk.rows).toHaveCount(4)
    await app.window.keyboard.press('v')
    await app.window.keyboard.press('d')
    await expect(desk.progress).toHaveText('2 of 4 decided')
    await app.window.keyboard.press('i')
    await app.window.getByLabel('Publication date').fill('2019-12-06')
    await app.window.keyboard.press('Enter')
    await expect(desk.rows.nth(0)).toContainText('Thu 5 Dec 2019')
    await expect(desk.progress).toHaveText('2 of 4 decided')
    await expect(desk.rows.nth(0).getByRole('img', { name: 'Verified' })).toBeVisible()
    await expect(desk.rows.nth(1).getByRole('img', { name: 'Disputed' })).toBeVisible()
  })
})
