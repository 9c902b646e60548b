import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { Desk } from './pages/desk'
import { fillLibrary } from './pages/search'

test.beforeEach(async ({ app }) => {
  await fillLibrary(app.window)
  await app.window.keyboard.press('v')
  await app.window.keyboard.press('d')
  await expect(new Desk(app.window).progress).toHaveText('2 of 3 decided')
  await app.window.keyboard.press('Control+Shift+o')
  await expect(app.window.getByText('2 of 7 decided')).toBeVisible()
})

test('A10.9 each picture has a table with its numbers', async ({ app }) => {
  const { window } = app
  await expectAccessible(window)
  const region = (name: string) => window.getByRole('region', { name, exact: true }).first()
  const rows = async (name: string): Promise<readonly string[]> => {
    await window.getByRole('button', { name: `Show table: ${name}` }).click()
    const cells = region(name).getByRole('row')
    await expect(cells.first()).toBeVisible()
    return (await cells.all()).reduce<Promise<string[]>>(
      async (before, row) => [...(await before), (await row.locator('th, td').allTextContents()).join(' ')],
      Promise.resolve([]),
    )
  }
  await expect(window.getByRole('img', { name: /^Quotes decided by day: .* 2$/ })).toBeVisible()
  expect(await rows('By article')).toEqual([
    'Article Verified Disputed Needs context Undecided Not a quote',
    'Council to vote again on the harbour wall 0 0 0 4 0',
    'Tramway workers end their strike 1 1 0 1 0',
  ])
  expect((await rows('By day'))[1]).toMatch(/ 1 1 0 0 0$/)
  expect((await rows('By reviewer'))[1]).toMatch(/ 1 1 0 0 0 0 0$/)
  expect((await rows('Most quoted')).slice(1).sort()).toEqual([
    'Bram Castor 1 0 0 0 0',
    'Owen Tarrant 0 0 0 2 0',
    'Petra Lindholm 0 1 0 1 0',
  ])
  await expectAccessible(window)
})

test('A10.9 pictures lead to the speaker, the article and the quotes of a status', async ({ app }) => {
  const { window } = app
  await window.getByRole('button', { name: 'Petra Lindholm' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Petra Lindholm' })).toBeVisible()
  await window.getByRole('button', { name: 'Overview' }).click()
  await window.getByRole('button', { name: 'Disputed 1' }).click()
  await expect(window.getByRole('listbox', { name: 'Quotes found' }).getByRole('option')).toHaveCount(1)
  await window.getByRole('button', { name: 'Overview' }).click()
  await window.getByRole('button', { name: 'Tramway workers end their strike' }).click()
  await expect(new Desk(window).progress).toHaveText('2 of 3 decided')
})
