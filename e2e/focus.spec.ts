import type { Page } from '@playwright/test'
import { expect, test } from './launchApp'
import { council, paste, tramway } from './pages/articles'
import { Desk } from './pages/desk'

/** Expects that something has the focus, and shows it. */
async function expectFocus(window: Page, after: string): Promise<void> {
  await expect
    .poll(
      () =>
        window.evaluate(() => {
          const { activeElement } = document
          if (!activeElement || activeElement === document.body) return 'lost'
          return activeElement.matches(':focus-visible')
            ? 'seen'
            : `not seen: ${activeElement.tagName} ${activeElement.id}`
        }),
      { message: `the focus ${after}` },
    )
    .toBe('seen')
}

/** Does each in turn, and expects the focus to be seen after it. */
async function walk(
  window: Page,
  steps: readonly (readonly [string, () => Promise<unknown>])[],
): Promise<void> {
  for (const [name, step] of steps) {
    await step()
    await expectFocus(window, name)
  }
}

const press =
  (window: Page, ...keys: readonly string[]) =>
  async (): Promise<void> => {
    for (const key of keys) await window.keyboard.press(key)
  }

test('A12.1 the focus is never lost, and seen, in every view and after every dialog', async ({ app }) => {
  const { window } = app
  const desk = new Desk(window)
  const heading = (name: string): Promise<void> => window.getByRole('heading', { level: 1, name }).waitFor()
  await window.keyboard.press('Shift')
  await expectFocus(window, 'on the first run')
  for (const [text, rows] of [
    [council, 4],
    [tramway, 3],
  ] as const) {
    await paste(window, text)
    await expect(desk.rows).toHaveCount(rows)
  }
  await walk(window, [
    ['on the desk', press(window, 'j')],
    ['after a decision', press(window, 'v')],
    ['in a note', press(window, 'n', 'x')],
    ['after a note', press(window, 'Escape')],
    ['in the details', press(window, 'i')],
    ['after the details', press(window, 'Escape')],
    ['in the sheet', press(window, 'Control+e')],
    ['after the sheet', press(window, 'Escape')],
    ['in the evidence', press(window, 'e')],
    ['after the evidence', press(window, 'Escape')],
    ['in the history', press(window, 'y')],
    ['after the history', press(window, 'Escape')],
    ['in the palette', press(window, 'Control+k')],
    ['after the palette', press(window, 'Escape')],
    ['in the keys', press(window, '?')],
    ['after the keys', press(window, 'Escape')],
    ['in the find bar', press(window, 'Control+f')],
    ['after the find bar', press(window, 'Escape')],
    ['in a field', press(window, 'r')],
    ['after a field', press(window, 'Escape')],
    ['after a deleted quote', press(window, 'Delete')],
    ['after undo', press(window, 'z')],
    ['at the last quote', () => window.getByRole('button', { name: /^Next quote/ }).press('Enter')],
    ['in the settings', press(window, 'Control+,')],
    ['after the settings', press(window, 'Escape')],
  ])
  await window.keyboard.press('Control+l')
  await heading('Library')
  await walk(window, [
    ['in the library', press(window, 'j')],
    ['in its filter', press(window, 'f', 'x')],
    ['after its filter', press(window, 'Escape')],
  ])
  await window.getByLabel('Filter articles').fill('')
  await walk(window, [
    ['in the tags', press(window, 'Escape', 't')],
    ['after the tags', press(window, 'Escape')],
    ['after a deleted article', press(window, 'Delete')],
    ['after its undo', press(window, 'z')],
    ['in the search', press(window, '/')],
    ['in its results', press(window, 'Escape', 'x')],
    ['in its tag', press(window, 't')],
    ['after its tag', press(window, 'Escape')],
    ['after all is cleared', press(window, 'Escape')],
    ['on a desk from the search', press(window, 'Enter')],
    ['back in the search', press(window, 'b')],
    ['in the speakers', press(window, 'Escape', 'Control+Shift+s')],
    ['in the merging', press(window, 'm')],
    ['after the merging', press(window, 'Escape')],
    ['in the overview', press(window, 'Control+Shift+o')],
  ])
  await heading('Overview')
  await expectFocus(window, 'in the overview')
})

test('A12.2 a desk leads back to the view that it was reached from', async ({ app }) => {
  const { window } = app
  const desk = new Desk(window)
  await paste(window, council)
  await expect(desk.rows).toHaveCount(4)
  await window.keyboard.press('b')
  await window.keyboard.press('/')
  await window.getByRole('option').nth(2).click()
  await window.keyboard.press('Enter')
  await expect(desk.selectedRow).toContainText('no regrets')
  await expect(window.getByRole('button', { name: 'Search', exact: true })).toBeVisible()
  await window.keyboard.press('b')
  await expect(window.getByRole('option').nth(2)).toHaveAttribute('data-cursor', 'true')

  await window.keyboard.press('Control+Shift+s')
  await window
    .getByRole('option', { name: /Owen Tarrant/ })
    .first()
    .click()
  await window.getByRole('listbox', { name: 'Quotes, newest first' }).press('Enter')
  await expect(desk.rows).toHaveCount(4)
  await window.keyboard.press('b')
  await expect(window.getByRole('heading', { level: 1, name: 'Owen Tarrant' })).toBeVisible()
})
