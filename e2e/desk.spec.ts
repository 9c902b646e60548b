import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { council, paste } from './pages/articles'
import { Desk } from './pages/desk'

test.beforeEach(async ({ app }) => {
  await paste(app.window, council)
  await expect(new Desk(app.window).rows).toHaveCount(4)
})

test('A3.1 each quote stands beside its speaker, date and source', async ({ app }) => {
  const desk = new Desk(app.window)
  await expect(desk.field('Speaker')).toContainText('Petra Lindholm')
  await expect(desk.field('Date said')).toContainText('“Dec. 5”')
  await expect(desk.field('Medium')).toHaveText('Email')
  await expect(desk.field('Recipient')).toHaveText('The Marrow Gazette')
  await expect(desk.rows.nth(2)).toContainText('Owen Tarrant')
  await expect(desk.rows.nth(2)).toContainText('Briefing')
  await expect(desk.rows.nth(3)).toContainText('Harbour authority spokesperson')
  await expectAccessible(app.window)
})

test('A3.2 the same quote is selected in the list, in the article and on the card', async ({ app }) => {
  const desk = new Desk(app.window)
  expect(await desk.selectedWords()).toEqual([
    '“The first vote was a mistake,”',
    '“We counted the wrong ballots.”',
  ])
  await app.window.keyboard.press('j')
  await expect(desk.selectedRow).toContainText('a very expensive lesson')
  expect(await desk.selectedWords()).toEqual(['“a very expensive lesson.”'])
  await app.window.keyboard.press('k')
  await expect(desk.selectedRow).toContainText('The first vote was a mistake')
  await desk.article.getByText('“no regrets at all.”').click()
  await expect(desk.selectedRow).toContainText('no regrets at all')
  await expect(desk.card.getByRole('blockquote')).toContainText('no regrets at all')
  await desk.rows.nth(3).getByRole('button').click()
  expect(await desk.selectedWords()).toEqual(['“Nobody asked the people who fish there,”'])
})

test.describe('A3.3 one key decides and moves on to the next undecided quote', () => {
  const keys = [
    ['v', 'Verified'],
    ['d', 'Disputed'],
    ['c', 'Needs context'],
  ] as const
  for (const [key, verdict] of keys) {
    test(`${key}: ${verdict}`, async ({ app }) => {
      const desk = new Desk(app.window)
      await app.window.keyboard.press(key)
      await expect(desk.rows.nth(0).getByRole('img', { name: verdict })).toBeVisible()
      await expect(desk.selectedRow).toContainText('a very expensive lesson')
      await expect(desk.progress).toHaveText('1 of 4 decided')
      await app.window.keyboard.press('k')
      await expect(desk.verdict(verdict)).toBeChecked()
      await app.window.keyboard.press('u')
      await expect(desk.verdict('Undecided')).toBeChecked()
      await expect(desk.progress).toHaveText('0 of 4 decided')
    })
  }

  test('keys pressed faster than the disk decide one quote each', async ({ app }) => {
    const desk = new Desk(app.window)
    await Promise.all(['v', 'd', 'c', 'v'].map((key) => app.window.keyboard.press(key)))
    await expect(desk.progress).toHaveText('4 of 4 decided')
    const verdicts = ['Verified', 'Disputed', 'Needs context', 'Verified']
    for (const [at, name] of verdicts.entries()) {
      await expect(desk.rows.nth(at).getByRole('img', { name })).toBeVisible()
    }
  })

  test('keys pressed faster than an undo meet the quote that it selects', async ({ app }) => {
    const desk = new Desk(app.window)
    await Promise.all(['v', 'd', 'z', 'c'].map((key) => app.window.keyboard.press(key)))
    await expect(desk.rows.nth(1).getByRole('img', { name: 'Needs context' })).toBeVisible()
    await expect(desk.rows.nth(0).getByRole('img', { name: 'Verified' })).toBeVisible()
    await expect(desk.progress).toHaveText('2 of 4 decided')
  })

  test('a click on the verdict bar does the same', async ({ app }) => {
    const desk = new Desk(app.window)
    await desk.card.getByText('Disputed').click()
    await expect(desk.rows.nth(0).getByRole('img', { name: 'Disputed' })).toBeVisible()
    await expect(desk.selectedRow).toContainText('a very expensive lesson')
  })
})

test('A3.4 undo and redo walk through every change', async ({ app }) => {
  const desk = new Desk(app.window)
  await app.window.keyboard.press('v')
  await app.window.keyboard.press('d')
  await expect(desk.progress).toHaveText('2 of 4 decided')
  await app.window.keyboard.press('z')
  await expect(desk.progress).toHaveText('1 of 4 decided')
  await expect(desk.selectedRow).toContainText('a very expensive lesson')
  await expect(desk.status).toHaveText('Undone: quote 2 is undecided again')
  await app.chooseMenu('undo')
  await expect(desk.progress).toHaveText('0 of 4 decided')
  await app.window.keyboard.press('z')
  await expect(desk.status).toHaveText('Nothing to undo')
  await app.window.keyboard.press('Shift+Z')
  await app.chooseMenu('redo')
  await expect(desk.progress).toHaveText('2 of 4 decided')
})

test.describe('A3.5 a note is written where it belongs', () => {
  test('n goes to the field, the keys of the desk wait, Escape leaves it', async ({ app }) => {
    const desk = new Desk(app.window)
    await app.window.keyboard.press('n')
    await app.window.keyboard.type('Asked for the vivid ballots; undecided.')
    await expect(desk.progress).toHaveText('0 of 4 decided')
    await app.window.keyboard.press('Escape')
    await app.window.keyboard.press('j')
    await expect(desk.card.getByLabel('Note', { exact: true })).toHaveValue('')
    await app.window.keyboard.press('k')
    await expect(desk.card.getByLabel('Note', { exact: true })).toHaveValue(
      'Asked for the vivid ballots; undecided.',
    )
  })

  test('a note that was being written is saved with the quote that was left', async ({ app }) => {
    const desk = new Desk(app.window)
    await desk.card.getByLabel('Note', { exact: true }).fill('Half a thought')
    await desk.rows.nth(1).getByRole('button').click()
    await expect(desk.card.getByLabel('Note', { exact: true })).toHaveValue('')
    await desk.rows.nth(0).getByRole('button').click()
    await expect(desk.card.getByLabel('Note', { exact: true })).toHaveValue('Half a thought')
  })
})

test('A3.6 ? shows every key', async ({ app }) => {
  await app.window.keyboard.press('?')
  const help = app.window.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(help.getByText('Needs context')).toBeVisible()
  await expectAccessible(app.window)
  await app.window.keyboard.press('v')
  await app.window.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(new Desk(app.window).progress).toHaveText('0 of 4 decided')
})

test('A3.7 in a narrow window the list is a strip of glyphs that L opens', async ({ app }) => {
  await app.window.setViewportSize({ width: 1024, height: 640 })
  const desk = new Desk(app.window)
  await expect(desk.progress).toBeHidden()
  await app.window.keyboard.press('l')
  await expect(desk.progress).toBeVisible()
  await desk.rows.nth(2).getByRole('button').click()
  await expect(desk.progress).toBeHidden()
  await expect(desk.card).toContainText('Quote 3 of 4')
  await expectAccessible(app.window)
})
