import type { Locator, Page } from '@playwright/test'
import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { council, paste } from './pages/articles'
import { Desk } from './pages/desk'
import { SearchView } from './pages/search'

const settings = (window: Page): Locator => window.getByRole('main')
const heading = (window: Page): Locator => window.getByRole('heading', { name: 'Settings', level: 1 })

async function openSettings(window: Page): Promise<void> {
  await window.keyboard.press('Control+,')
  await expect(heading(window)).toBeVisible()
}

/** Goes back to the desk. */
async function goBack(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(new Desk(window).rows).toHaveCount(4)
}

async function setRule(window: Page, rule: string, level: 'Off' | 'Warn' | 'Refuse'): Promise<void> {
  await settings(window).getByRole('group', { name: rule }).getByText(level).click()
}

async function changeKey(window: Page, button: string, key: string): Promise<void> {
  await settings(window).getByRole('button', { name: button, exact: true }).click()
  await window.keyboard.press(key)
}

test.beforeEach(async ({ app }) => {
  await paste(app.window, council)
  await expect(new Desk(app.window).rows).toHaveCount(4)
})

test('A11.9 a changed key works after a restart, and the old one does nothing', async ({ app }) => {
  const { window } = app
  await openSettings(window)
  await expectAccessible(window)
  await changeKey(window, 'Verified: change V', 'q')
  await expect(
    settings(window).getByRole('button', { name: 'Verified: change Q', exact: true }),
  ).toBeVisible()
  await goBack(window)
  await expect(new Desk(window).card.locator('label').filter({ hasText: 'Verified' })).toContainText('Q')

  const again = await app.relaunch()
  const desk = new Desk(again)
  await again.keyboard.press('v')
  await again.keyboard.press('q')
  await expect(desk.rows.nth(0).getByRole('img', { name: 'Verified' })).toBeVisible()
  await expect(desk.progress).toHaveText('1 of 4 decided')
  await expect(again.getByRole('contentinfo')).toContainText('QDCU')

  await openSettings(again)
  await changeKey(again, 'Find or run: change Ctrl K', 'Control+j')
  await expect(settings(again).getByRole('button', { name: 'Find or run: change Ctrl J' })).toBeVisible()
  await again.keyboard.press('Control+k')
  await again.keyboard.press('Control+j')
  await expect(again.getByRole('dialog', { name: 'Find or run' })).toBeVisible()
  await again.keyboard.press('Control+j')
  await expect(again.getByRole('dialog', { name: 'Find or run' })).toHaveCount(0)
  await settings(again).getByRole('button', { name: 'Reset the keys of Verified' }).click()
  await expect(settings(again).getByRole('button', { name: 'Verified: change V', exact: true })).toBeVisible()
})

test('A11.10 a key that another command has in the same place is shown, and can be taken', async ({
  app,
}) => {
  const { window } = app
  await openSettings(window)
  await changeKey(window, 'Disputed: change D', 'v')
  const alert = settings(window).getByRole('alert')
  await expect(alert).toHaveText('V is the key of Verified. Press another key, or take it.')
  await expectAccessible(window)
  await settings(window).getByRole('button', { name: 'Take it from Verified' }).click()
  await expect(
    settings(window).getByRole('button', { name: 'Disputed: change V', exact: true }),
  ).toBeVisible()
  await expect(
    settings(window)
      .getByRole('listitem')
      .filter({ has: window.getByRole('button', { name: 'Add a key for Verified' }) }),
  ).toContainText('No key')
  await goBack(window)
  await window.keyboard.press('v')
  await expect(new Desk(window).rows.nth(0).getByRole('img', { name: 'Disputed' })).toBeVisible()
})

test('A11.11 a key of the system is refused with a sentence; Escape leaves the key', async ({ app }) => {
  const { window } = app
  await openSettings(window)
  await changeKey(window, 'Write the note: change N', 'Control+c')
  await expect(settings(window).getByRole('alert')).toHaveText('Ctrl C copies. Press another key.')
  await window.keyboard.press('Escape')
  await expect(
    settings(window).getByRole('button', { name: 'Write the note: change N', exact: true }),
  ).toBeVisible()
  await changeKey(window, 'Write the note: change N', 'F2')
  await goBack(window)
  await window.keyboard.press('F2')
  await expect(new Desk(window).card.getByLabel('Note', { exact: true })).toBeFocused()
})

test('A11.12 a house rule warns or refuses where a decision is made', async ({ app }) => {
  const { window } = app
  const desk = new Desk(window)
  await openSettings(window)
  await setRule(window, 'Disputed needs a note', 'Warn')
  await setRule(window, 'Verified needs evidence', 'Refuse')
  await goBack(window)
  await window.keyboard.press('v')
  await expect(desk.status).toHaveText(
    'Not marked Verified. House rule: Verified needs evidence. Add evidence that supports it.',
  )
  await expect(desk.progress).toHaveText('0 of 4 decided')
  await expect(desk.selectedRow).toContainText('The first vote was a mistake')
  await window.keyboard.press('d')
  await expect(desk.status).toHaveText('Quote 1: Disputed, against the house rule: Disputed needs a note')
  await expect(desk.progress).toHaveText('1 of 4 decided')

  const again = await app.relaunch()
  await again.keyboard.press('v')
  await expect(new Desk(again).status).toContainText('Not marked Verified')
  await expectAccessible(again)
})

test('A11.12 and where many quotes are decided: those that keep the rule are', async ({ app }) => {
  const { window } = app
  await openSettings(window)
  await setRule(window, 'Disputed needs a note', 'Refuse')
  await goBack(window)
  await window.keyboard.press('n')
  await window.keyboard.type('She denies it.')
  await window.keyboard.press('Escape')
  const search = new SearchView(window)
  await search.open()
  await expect(search.results).toHaveCount(4)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Control+a')
  await window.keyboard.press('d')
  await expect(search.results.getByRole('img', { name: 'Disputed' })).toHaveCount(1)
  await expect(search.notice).toHaveText(
    /^1 quote: Disputed\. 3 quotes: Not marked Disputed\. House rule: Disputed needs a note\./,
  )
})

test('A11.13 the theme is chosen and remembered', async ({ app }) => {
  const { window } = app
  const theme = (page: Page): Locator => page.locator('html')
  await window.emulateMedia({ colorScheme: 'light' })
  await openSettings(window)
  await settings(window).getByRole('group', { name: 'Theme' }).getByText('Dark').click()
  await expect(theme(window)).toHaveAttribute('data-theme', 'dark')
  await settings(window).getByRole('button', { name: 'Larger text', exact: true }).click()
  const again = await app.relaunch()
  await again.emulateMedia({ colorScheme: 'light' })
  await expect(theme(again)).toHaveAttribute('data-theme', 'dark')
  await expect(settings(again)).toContainText('18 px')
  await settings(again).getByRole('group', { name: 'Theme' }).getByText('System').click()
  await expect(theme(again)).toHaveAttribute('data-theme', 'light')
})

test('A11.14 the reviewer’s name stands beside the next decision', async ({ app }) => {
  const { window } = app
  await openSettings(window)
  await settings(window).getByLabel('Name').fill('Salome Varga')
  await window.keyboard.press('Enter')
  await goBack(window)
  await window.keyboard.press('v')
  await window.keyboard.press('k')
  await window.keyboard.press('y')
  await expect(window.getByRole('dialog').locator('ol > li').first()).toContainText('Salome Varga')
})
