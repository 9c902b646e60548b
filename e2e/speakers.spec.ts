import type { Locator, Page } from '@playwright/test'
import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { Desk } from './pages/desk'
import { fillLibrary } from './pages/search'

const speakers = (window: Page): Locator =>
  window.getByRole('listbox', { name: 'Speakers' }).getByRole('option')
const quotes = (window: Page): Locator =>
  window.getByRole('listbox', { name: 'Quotes, newest first' }).getByRole('option')

test.beforeEach(async ({ app }) => {
  await fillLibrary(app.window)
  await app.window.keyboard.press('Control+Shift+s')
  await expect(speakers(app.window)).toHaveCount(3)
})

test('A10.6 everybody quoted is listed, with their quotes, names, roles and outlets', async ({ app }) => {
  const { window } = app
  await expect(speakers(window).first()).toContainText('2 quotes in')
  await window.getByLabel('Find a speaker').fill('lindholm')
  await expect(speakers(window)).toHaveCount(1)
  await expect(window.getByRole('heading', { level: 1, name: 'Petra Lindholm' })).toBeVisible()
  await expect(quotes(window)).toHaveCount(2)
  await expect(quotes(window).first()).toContainText('a month of fares')
  const about = window.getByRole('complementary', { name: 'About Petra Lindholm' })
  await expect(about).toContainText('Council leader')
  await expect(about).toContainText('The Quay Herald')
  await expectAccessible(window)
})

test('A10.6 keys go through speakers and quotes, and Enter opens the desk', async ({ app }) => {
  const { window } = app
  await speakers(window).filter({ hasText: 'Owen Tarrant' }).click()
  await window.keyboard.press('j')
  await window.keyboard.press('k')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Owen Tarrant' })).toBeVisible()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(new Desk(window).card.getByRole('blockquote')).toContainText('no regrets at all')
})

test('A10.7 two names become one person, undo parts them, and a merged name can be split off', async ({
  app,
}) => {
  const { window } = app
  const of = (name: string): Locator => speakers(window).filter({ hasText: name })
  await of('Bram Castor').click()
  await window.keyboard.press('m')
  const dialog = window.getByRole('dialog', { name: 'Merge speakers' })
  await expect(dialog.getByText('Nothing is merged until you choose.')).toBeVisible()
  await dialog.getByLabel('Find a speaker').fill('tarrant')
  await dialog.getByRole('radio', { name: /Owen Tarrant/ }).check()
  await expect(
    dialog.getByText('1 quote in 1 article by Bram Castor then counts as Owen Tarrant’s'),
  ).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Enter')
  await expect(speakers(window)).toHaveCount(2)
  await expect(of('Owen Tarrant')).toContainText('3 quotes in 2 articles')
  await window.keyboard.press('z')
  await expect(speakers(window)).toHaveCount(3)
  await window.keyboard.press('Shift+z')
  await expect(speakers(window)).toHaveCount(2)
  await of('Owen Tarrant').click()
  await window.getByRole('button', { name: 'Split off Bram Castor' }).click()
  await expect(speakers(window)).toHaveCount(3)
  await expect(of('Owen Tarrant')).toContainText('2 quotes in 1 article')
})

test('A10.7 a merge survives a restart, and the search follows it', async ({ app }) => {
  await speakers(app.window).filter({ hasText: 'Bram Castor' }).click()
  await app.window.keyboard.press('m')
  await app.window.getByRole('radio', { name: /Owen Tarrant/ }).check()
  await app.window.keyboard.press('Enter')
  await expect(speakers(app.window)).toHaveCount(2)
  const window = await app.relaunch()
  await expect(speakers(window)).toHaveCount(2)
  await speakers(window).filter({ hasText: 'Owen Tarrant' }).click()
  await window.getByRole('button', { name: 'Show in search' }).click()
  await expect(window.getByRole('listbox', { name: 'Quotes found' }).getByRole('option')).toHaveCount(3)
})

test('A10.8 an unnamed source is another one in each article, and no merge is offered', async ({ app }) => {
  const { window } = app
  await window.getByText('Unnamed 2').click()
  await expect(speakers(window)).toHaveCount(2)
  await expect(speakers(window).first()).toContainText('Tramway workers end their strike')
  await expect(window.getByText('never merged')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Merge' })).toHaveCount(0)
  await window.keyboard.press('m')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expectAccessible(window)
})
