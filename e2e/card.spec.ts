import { createHash } from 'node:crypto'
import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { council, paste, writeFiles } from './pages/articles'
import { Desk } from './pages/desk'

test.beforeEach(async ({ app }) => {
  await paste(app.window, council)
  await expect(new Desk(app.window).rows).toHaveCount(4)
})

test.describe('A9.1 each field says found, confirmed or corrected, and is corrected in place', () => {
  test('Enter confirms the fields one after another; undo takes it back', async ({ app }) => {
    const desk = new Desk(app.window)
    await expect(desk.fieldRow('Speaker')).toContainText('Confirm')
    await app.window.keyboard.press('Enter')
    await expect(desk.fieldRow('Speaker')).toContainText('Confirmed')
    await expect(desk.fieldRow('Role')).toContainText('Confirm')
    await app.window.keyboard.press('z')
    await expect(desk.fieldRow('Speaker')).not.toContainText('Confirmed')
  })

  test('a corrected speaker keeps the one that was found, struck through, and stands in the list', async ({
    app,
  }) => {
    const desk = new Desk(app.window)
    await desk.card.getByRole('button', { name: 'Correct speaker' }).click()
    await app.window.keyboard.press('ControlOrMeta+a')
    await app.window.keyboard.type('Petra Lindqvist')
    await app.window.keyboard.press('Enter')
    await expect(desk.fieldRow('Speaker')).toContainText('Corrected')
    await expect(desk.fieldRow('Speaker').locator('s')).toHaveText('Petra Lindholm')
    await expect(desk.rows.nth(0)).toContainText('Petra Lindqvist')
    await expectAccessible(app.window)
  })

  test('a corrected speaker is offered for the same mention elsewhere, each shown before it changes', async ({
    app,
  }) => {
    await paste(
      app.window,
      council.replace('Council to vote', 'Voters wait').replace('second time', 'third time'),
    )
    const desk = new Desk(app.window)
    await expect(app.window.getByRole('heading', { level: 1 })).toHaveText(/^Voters wait/)
    await desk.card.getByRole('button', { name: 'Correct speaker' }).click()
    await app.window.keyboard.press('ControlOrMeta+a')
    await app.window.keyboard.type('Petra Lindqvist')
    await app.window.keyboard.press('Enter')
    const offer = app.window.getByRole('dialog', { name: 'Apply elsewhere' })
    await expect(offer).toContainText('Council to vote again')
    await expectAccessible(app.window)
    await offer.getByRole('button', { name: /^Apply to 1/ }).click()
    await app.window.keyboard.press('b')
    await app.window.getByRole('main').getByText('Council to vote again').click()
    await expect(desk.rows.nth(0)).toContainText('Petra Lindqvist')
  })

  test('a date that does not exist is answered, Escape leaves the field as it was', async ({ app }) => {
    const desk = new Desk(app.window)
    await desk.card.getByRole('button', { name: 'Correct date said' }).click()
    await app.window
      .getByRole('textbox', { name: 'Date said' })
      .or(app.window.getByLabel('Date said', { exact: true }))
      .first()
      .fill('31 Feb 2026')
    await app.window.keyboard.press('Enter')
    await expect(desk.card.getByText('February 2026 has 28 days.')).toBeVisible()
    await app.window.keyboard.press('Escape')
    await expect(desk.field('Date said')).toContainText('5 Dec, year unknown')
  })

  test('a missing venue is added', async ({ app }) => {
    const desk = new Desk(app.window)
    await desk.card.getByRole('button', { name: 'Add venue' }).click()
    await app.window.keyboard.type('harbour office')
    await app.window.keyboard.press('Enter')
    await expect(desk.field('Venue')).toHaveText('Harbour office')
  })
})

test('A9.2 the four questions are answered by key and by click, with a reason where it is not right', async ({
  app,
}) => {
  const desk = new Desk(app.window)
  await app.window.keyboard.press('1')
  await expect(
    desk.card.getByRole('group', { name: 'Wording' }).getByRole('radio', { name: 'Right' }),
  ).toBeChecked()
  await desk.card.getByRole('group', { name: 'Attribution' }).getByText('Wrong').click()
  await desk.card.getByLabel('Reason, attribution').selectOption('Misattributed')
  await expect(desk.card.getByText('2 of 4 checked')).toBeVisible()
  await desk.rows.nth(1).getByRole('button').click()
  await expect(desk.card.getByText('0 of 4 checked')).toBeVisible()
  await desk.rows.nth(0).getByRole('button').click()
  await expect(desk.card.getByLabel('Reason, attribution')).toHaveValue('misattributed')
})

test.describe('A9.3 evidence is attached', () => {
  test('a link needs an address, and is taken away and brought back', async ({ app }) => {
    const desk = new Desk(app.window)
    await app.window.keyboard.press('e')
    await expectAccessible(app.window)
    await app.window.getByLabel('Title', { exact: true }).fill('Minutes of the vote')
    await app.window.getByRole('button', { name: 'Add evidence' }).click()
    await expect(app.window.getByText('Enter the address with https:// at the start.')).toBeVisible()
    await app.window.getByLabel('URL', { exact: true }).fill('https://council.test/minutes')
    await app.window.getByRole('button', { name: 'Add evidence' }).click()
    await expect(desk.card.getByText('Minutes of the vote')).toBeVisible()
    await desk.card.getByRole('button', { name: 'Remove Minutes of the vote' }).click()
    await expect(desk.card.getByText('Minutes of the vote')).toHaveCount(0)
    await app.window.keyboard.press('z')
    await expect(desk.card.getByText('Minutes of the vote')).toBeVisible()
  })

  test('a file is kept with its SHA-256', async ({ app }) => {
    const hash = createHash('sha256').update('The minutes.').digest('hex')
    await app.chooseFiles(await writeFiles({ 'minutes.txt': 'The minutes.' }))
    await app.window.keyboard.press('e')
    await app.window.getByRole('dialog').getByText('File', { exact: true }).click()
    await app.window.getByRole('button', { name: 'Choose a file' }).click()
    await expect(app.window.getByText(hash.slice(0, 12))).toBeVisible()
    await app.window.getByRole('button', { name: 'Add evidence' }).click()
    await expect(new Desk(app.window).card.getByText('minutes.txt')).toBeVisible()
  })
})

test('A9.4 an unnamed source has its anonymity record', async ({ app }) => {
  const desk = new Desk(app.window)
  await desk.rows.nth(3).getByRole('button').click()
  await desk.card.getByText('None yet. An unnamed source needs one.').waitFor()
  await desk.card
    .locator('section', { hasText: 'Anonymity record' })
    .getByRole('button', { name: 'Add' })
    .click()
  await app.window.getByLabel('Terms').fill('Not to be named')
  await expectAccessible(app.window)
  await app.window.getByRole('button', { name: 'Save record' }).click()
  await expect(desk.card.getByText('1 of 4 answered')).toBeVisible()
})

test.describe('A9.5 the boundaries are the reviewer’s', () => {
  test('selected text becomes a quote, and undo takes it away', async ({ app }) => {
    const desk = new Desk(app.window)
    await desk.selectText('its leader said')
    await app.window.keyboard.press('a')
    await expect(desk.rows).toHaveCount(5)
    await expect(desk.card.getByRole('blockquote')).toHaveText('“its leader said”')
    await expect(desk.card).toContainText('added by a reviewer')
    await app.window.keyboard.press('z')
    await expect(desk.rows).toHaveCount(4)
  })

  test('extended and shrunk by a word', async ({ app }) => {
    const desk = new Desk(app.window)
    await app.window.keyboard.press('j')
    await app.window.keyboard.press('Alt+ArrowLeft')
    await expect(desk.card.getByRole('blockquote')).toHaveText('“a very expensive”')
    await app.window.keyboard.press('Alt+ArrowRight')
    await expect(desk.card.getByRole('blockquote')).toContainText('lesson.')
  })

  test('split in two with the same speaker, joined again', async ({ app }) => {
    const desk = new Desk(app.window)
    await app.window.keyboard.press('j')
    await desk.selectText('expensive')
    await app.window.keyboard.press('s')
    await expect(desk.rows).toHaveCount(5)
    await expect(desk.rows.nth(2)).toContainText('Owen Tarrant')
    await app.window.keyboard.press('m')
    await expect(desk.rows).toHaveCount(4)
  })

  test('deleted, and brought back with its verdict', async ({ app }) => {
    const desk = new Desk(app.window)
    await app.window.keyboard.press('v')
    await app.window.keyboard.press('k')
    await app.window.keyboard.press('Delete')
    await expect(desk.rows).toHaveCount(3)
    await app.window.keyboard.press('z')
    await expect(desk.rows).toHaveCount(4)
    await expect(desk.rows.nth(0).getByRole('img', { name: 'Verified' })).toBeVisible()
  })
})

test('A9.8 every change of boundaries is told, and so is the way back', async ({ app }) => {
  const { window } = app
  const desk = new Desk(window)
  const tells = async (key: string, text: string): Promise<void> => {
    await window.keyboard.press(key)
    await expect(desk.status).toHaveText(text)
  }
  await window.keyboard.press('j')
  await tells('Alt+ArrowLeft', 'Quote 2 now ends with “a very expensive”')
  await tells('Alt+ArrowRight', 'Quote 2 now ends with “very expensive lesson.”')
  await desk.selectText('expensive')
  await tells('s', 'Split into quotes 2 and 3')
  await expect(desk.rows).toHaveCount(5)
  await tells('m', 'Quotes 2 and 3 joined')
  await expect(desk.rows).toHaveCount(4)
  await tells('Delete', 'Quote 2 deleted')
  await expect(desk.rows).toHaveCount(3)
  await tells('z', 'Undone: the deletion of quote 2')
  await expect(desk.rows).toHaveCount(4)
  await tells('Shift+Z', 'Redone: the deletion of quote 2')
  await expect(desk.rows).toHaveCount(3)
  await desk.selectText('its leader said')
  await tells('a', 'Quote 1 added')
  await expect(desk.rows).toHaveCount(4)
})

test('A9.9 words that are a quote already are not added again, and the quote is selected', async ({
  app,
}) => {
  const { window } = app
  const desk = new Desk(window)
  for (const words of ['a very expensive lesson', 'a very expensive lesson.']) {
    await desk.rows.nth(3).getByRole('button').click()
    await desk.selectText(words)
    await window.keyboard.press('a')
    await expect(desk.status).toHaveText('These words are quote 2 already')
    await expect(desk.selectedRow).toContainText('a very expensive lesson')
    await expect(desk.rows).toHaveCount(4)
  }
})

test('A9.6 words are found in the article', async ({ app }) => {
  await app.window.keyboard.press('ControlOrMeta+f')
  await app.window.keyboard.type('vote')
  await expect(app.window.getByText('1 of 4', { exact: true })).toBeVisible()
  await app.window.keyboard.press('Enter')
  await expect(app.window.getByText('2 of 4', { exact: true })).toBeVisible()
  await app.window.keyboard.press('Escape')
  await expect(app.window.getByLabel('Find in the article')).toHaveCount(0)
})

test('A9.7 the list is grouped by speaker and the panes keep their width over a restart', async ({ app }) => {
  await app.window.setViewportSize({ width: 1440, height: 900 })
  const desk = new Desk(app.window)
  await app.window.keyboard.press('g')
  await expect(desk.rows.nth(1)).toContainText('Owen Tarrant')
  const splitter = app.window.getByRole('separator', { name: 'Width of the list' })
  await splitter.focus()
  await app.window.keyboard.press('ArrowRight')
  await expect(splitter).toHaveAttribute('aria-valuenow', '304')
  const again = await app.relaunch()
  await again.setViewportSize({ width: 1440, height: 900 })
  await expect(again.getByRole('separator', { name: 'Width of the list' })).toHaveAttribute(
    'aria-valuenow',
    '304',
  )
})
